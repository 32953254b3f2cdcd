// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/workbench.h"

namespace fairlead::ui {

Workbench::Workbench(Parts parts, QObject *parent)
    : QObject(parent),
      m_prompts(std::move(parts.prompts)),
      m_settings(parts.settings ? std::move(parts.settings) : std::make_unique<QSettings>()),
      m_clock(parts.clock),
      m_client(std::move(parts.runner), parts.clock),
      m_drafts(parts.draftFolder),
      m_ticker(*m_clock)
{
    connect(&m_client, &DeskClient::failed, this, [this](const QString &text) { emit message(Tone::Danger, text); });
    connect(&m_drafts, &DraftKeeper::failed, this, [this](const QString &path) {
        emit message(Tone::Danger, tr("What you type can't be kept safe: %1 can't be written.").arg(path));
    });
}

Workbench::~Workbench() = default;

} // namespace fairlead::ui
