// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commands/attachmentcommands.h"
#include "desk/usecase.h"

#include <vector>

namespace fairlead::desk {

/// Files that come in with a use case, and are kept in the same step as its record:
///
///     AttachmentBatch files(m_office.session, command.attachments); // reads them, before the transaction begins
///     UseCase useCase(m_office, "log_call", act);
///     …
///     files.check(useCase, u"attachments"_s);
///     if (!useCase.isClean())
///         return useCase.violations();
///     …
///     if (!files.keep(useCase, RecordKind::Call, RecordId(call.id.uuid()), call.ticketId))
///         return useCase.violations();
///     useCase.finish();
class AttachmentBatch {
public:
    /// Reads each file once for its digest, by the megabyte.
    AttachmentBatch(storage::Session &session, std::vector<NewAttachment> files);

    /// Notes what is wrong with them: EmptyFile, FileTooLarge, UnreadableFile, and texts. The field of the n-th is
    /// `field[n]`; `one`: the command has just one file, and `field` is its own.
    enum class Fields { Numbered, One };
    void check(UseCase &useCase, const QString &field, Fields fields = Fields::Numbered);
    /// Notes Duplicate for those that the record has already, and where the same file is there twice.
    void checkAgainst(UseCase &useCase, const RecordId &record);

    /// Stores contents that aren't stored yet, and attaches all of it to the record. False, with UnreadableFile noted, when a
    /// file is another than it was when it was read first: nothing must be saved then.
    bool keep(UseCase &useCase, RecordKind kind, const RecordId &record, const TicketId &ticket);
    /// Of keep(), in the order of the files.
    [[nodiscard]] const std::vector<AttachmentId> &ids() const { return m_ids; }

private:
    struct File {
        NewAttachment given;
        QString name; ///< cleaned
        QByteArray sha256;
        qint64 size = -1; ///< unreadable
        FileType type = FileType::Other;
        QString field;
    };
    static void read(File &file, qint64 most);
    bool store(UseCase &useCase, const File &file);

    std::vector<File> m_files;
    std::vector<AttachmentId> m_ids;
    int m_mostMegabytes;
};

} // namespace fairlead::desk
