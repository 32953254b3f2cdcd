// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <vector>

namespace fairlead::ui {

/// What is typed in one open form.
struct Draft {
    QString id;          ///< of this open form: a file name's worth of letters, digits and dashes
    QString tab;         ///< code of the tab that the form belongs to
    QString form;        ///< which of the tab's forms
    QString title;       ///< for people, as the form was called in the language of the time
    QJsonObject context; ///< what the form is about, as the tab wants it (record ids)
    QJsonObject values;  ///< field name → what is in it
    qint64 savedAt = 0;  ///< milliseconds since 1970, UTC
};

/// Keeps what is typed: written within a second of a key to a file per form in `folder`, off the GUI thread and synced, so
/// that it outlives a crash, a kill and a power cut.
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    explicit DraftKeeper(QString folder, QObject *parent = nullptr);
    /// Writes what is still to be written, and waits for it.
    ~DraftKeeper() override;

    /// Reads what an earlier run left; restored() tells. Call it once, at the start.
    void load();
    void keep(const Draft &draft);
    /// The form was saved or discarded.
    void discard(const QString &id);
    /// Starts writing at once what is still waiting.
    void flush();
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// For files that belong to drafts, such as photos of a call that isn't saved yet. Whoever puts one there names it in a
    /// draft and takes it away with that; what no draft names is cleared away when it is a day old.
    [[nodiscard]] QString filesFolder() const { return m_folder + QStringLiteral("/files"); }

    /// The longest that a key waits before it is being written.
    static constexpr int delayMsecs = 800;

signals:
    /// In the order in which they were begun; may be empty.
    void restored(const std::vector<fairlead::ui::Draft> &drafts);
    void written(const QString &id);
    /// The data folder can't be written to.
    void failed(const QString &path);

private:
    [[nodiscard]] QString pathOf(const QString &id) const;

    QString m_folder;
    QHash<QString, Draft> m_waiting;
    QTimer m_timer;
    QThreadPool m_writer; // one thread: writes keep their order
};

} // namespace fairlead::ui
