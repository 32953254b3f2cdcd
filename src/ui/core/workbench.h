// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"
#include "ui/core/deskclient.h"
#include "ui/core/draftkeeper.h"
#include "ui/core/prompts.h"
#include "ui/core/theme.h"
#include "ui/core/ticker.h"

#include <QObject>
#include <QSettings>

#include <memory>

namespace fairlead::ui {

/// A record that some tab can show.
struct RecordRef {
    RecordKind kind = RecordKind::Ticket;
    RecordId id;
    QString label; ///< number or name by which its list finds it, e.g. `2026-000123`
    QString tab;   ///< code of the tab that is to show it; empty: the one that fits its kind
};

/// What every tab and form works with; made once, outlives the window.
class Workbench : public QObject {
    Q_OBJECT
public:
    struct Parts {
        std::unique_ptr<DeskRunner> runner;
        std::shared_ptr<const desk::Clock> clock = std::make_shared<desk::SystemClock>();
        std::unique_ptr<Prompts> prompts = std::make_unique<DialogPrompts>();
        QString draftFolder;
        std::unique_ptr<QSettings> settings; ///< nothing: the user's
    };
    explicit Workbench(Parts parts, QObject *parent = nullptr);
    ~Workbench() override;

    [[nodiscard]] DeskClient &client() { return m_client; }
    [[nodiscard]] DraftKeeper &drafts() { return m_drafts; }
    [[nodiscard]] Prompts &prompts() { return *m_prompts; }
    [[nodiscard]] Ticker &ticker() { return m_ticker; }
    [[nodiscard]] QSettings &settings() { return *m_settings; }
    [[nodiscard]] Instant now() const { return m_client.now(); }

    /// Tells people something in the message bar; plain text.
    void say(Tone tone, const QString &text) { emit message(tone, text); }
    /// Shows a record in its tab.
    void open(const RecordRef &record) { emit openRequested(record); }
    /// Brings a tab to the front, its list narrowed by that filter.
    void goTo(const QString &tab, const QString &filter = {}) { emit goRequested(tab, filter); }

signals:
    void message(fairlead::ui::Tone tone, const QString &text);
    void openRequested(const fairlead::ui::RecordRef &record);
    void goRequested(const QString &tab, const QString &filter);

private:
    std::unique_ptr<Prompts> m_prompts;
    std::unique_ptr<QSettings> m_settings;
    std::shared_ptr<const desk::Clock> m_clock;
    DeskClient m_client;
    DraftKeeper m_drafts;
    Ticker m_ticker;
};

} // namespace fairlead::ui
