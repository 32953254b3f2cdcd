// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/placedfile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace fairlead::sheet {

namespace {

QString lastSystemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

bool syncAt(const QByteArray &path, int flags)
{
    const int handle = ::open(path.constData(), flags | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool synced = ::fsync(handle) == 0;
    const int reason = errno;
    ::close(handle);
    errno = reason;
    return synced;
}

/// What a new file of this user may be; QTemporaryFile lets in nobody else.
mode_t usualMode()
{
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

mode_t modeAt(const QByteArray &target)
{
    struct stat there = {};
    return ::stat(target.constData(), &there) == 0 ? there.st_mode & 07777 : usualMode();
}

} // namespace

PlacedFile::PlacedFile(const QString &target) : m_target(target) {}

PlacedFile::~PlacedFile() = default;

std::optional<QString> PlacedFile::open()
{
    // A link stays a link: the file that it names is written.
    const QFileInfo info(m_target);
    if (info.isSymLink())
        m_target = info.symLinkTarget();
    if (QFileInfo(m_target).isDir()) {
        errno = EISDIR;
        return lastSystemError();
    }
    const QString folder = QFileInfo(m_target).absolutePath();
    // Hidden, and short enough whatever the target's name.
    m_file = std::make_unique<QTemporaryFile>(QDir(folder).filePath(u".fairlead-XXXXXX.part"_s));
    if (m_file->open())
        return std::nullopt;
    const QString reason = m_file->errorString();
    m_file.reset();
    return reason;
}

QString PlacedFile::path() const
{
    return m_file->fileName();
}

std::optional<QString> PlacedFile::place()
{
    if (!m_file->flush()) {
        const QString reason = m_file->errorString();
        drop();
        return reason;
    }
    const QByteArray from = QFile::encodeName(m_file->fileName());
    const QByteArray to = QFile::encodeName(QFileInfo(m_target).absoluteFilePath());
    if (::chmod(from.constData(), modeAt(to)) != 0 || !syncAt(from, O_RDONLY) ||
        ::rename(from.constData(), to.constData()) != 0) {
        const QString reason = lastSystemError();
        drop();
        return reason;
    }
    m_file->setAutoRemove(false);
    m_file.reset();
    // The new name has to last too. Some file systems sync no folders; the file itself is safe there all the same.
    syncAt(QFile::encodeName(QFileInfo(m_target).absolutePath()), O_RDONLY | O_DIRECTORY);
    return std::nullopt;
}

void PlacedFile::drop()
{
    m_file.reset();
}

} // namespace fairlead::sheet
