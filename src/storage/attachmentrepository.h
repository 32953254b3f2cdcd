// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "storage/saveoutcome.h"

#include <QHash>

#include <optional>
#include <vector>

namespace fairlead::storage {

class Session;

/// Attachments and their contents. A content is added with all its pieces in one transaction, and never changed.
class AttachmentRepository {
public:
    /// A content that is stored.
    struct Content {
        QByteArray sha256;
        qint64 size = 0;
        FileType type = FileType::Other;
    };
    /// A record that something is attached to.
    struct Place {
        TicketId ticketId; ///< the case that it belongs to; null for records of none
    };

    explicit AttachmentRepository(Session &session) : m_session(session) {}

    /// The record of that kind and its case; nothing when it isn't there, or nothing can be attached to its kind.
    std::optional<Place> placeOf(RecordKind kind, const RecordId &id);

    std::optional<Content> contentOf(const QByteArray &sha256);
    /// False when it is stored already, by whomever: its pieces must not be added then. Else they are to follow.
    bool addContent(const Content &content, Instant storedAt);
    void addPiece(const QByteArray &sha256, int position, const QByteArray &bytes);
    /// The piece at that position, from 0; nothing after the last.
    std::optional<QByteArray> piece(const QByteArray &sha256, int position);
    /// All contents, by their digests.
    std::vector<Content> contents();

    /// By digest; those that were never made are left out. Empty bytes: none can be made.
    QHash<QByteArray, QByteArray> thumbnails(const std::vector<QByteArray> &sha256s);
    /// One that is there already stays.
    void addThumbnail(const QByteArray &sha256, const QByteArray &bytes);

    std::optional<Attachment> load(const AttachmentId &id);
    /// Withdrawn ones too, in the order of entering.
    std::vector<Attachment> ofRecord(const RecordId &record);
    /// Of a case with all its records, in the order of entering.
    std::vector<Attachment> ofTicket(const TicketId &ticket);
    /// All that have this content.
    std::vector<Attachment> withContent(const QByteArray &sha256);
    /// With version 1.
    void insert(Attachment &attachment);
    /// Stores its caption, its place and its withdrawal.
    SaveOutcome update(Attachment &attachment);

private:
    Session &m_session;
};

} // namespace fairlead::storage
