// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/facts/attachedfile.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace fairlead::desk::facts {

NewAttachment readAttachedFile(FieldReader &fields, const QString &folder)
{
    NewAttachment file;
    file.caption = fields.text(u"caption"_s);
    if (fields.has(u"content"_s)) {
        const auto decoded = QByteArray::fromBase64Encoding(fields.text(u"content"_s).toLatin1(),
                                                            QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            fields.fail(u"content"_s, ViolationCode::InvalidValue);
        file.bytes = decoded ? *decoded : QByteArray();
        file.fileName = fields.requiredText(u"file_name"_s);
        return file;
    }
    const QString given = fields.requiredText(u"file"_s);
    file.fileName = fields.text(u"file_name"_s);
    if (!given.isEmpty())
        file.path = QDir(folder).absoluteFilePath(given);
    return file;
}

} // namespace fairlead::desk::facts
