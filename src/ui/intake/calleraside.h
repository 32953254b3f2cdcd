// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/searchdesk.h"
#include "ui/core/text.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace fairlead::ui {

/// What the department knows of a caller's ship and engine, beside the form of a call: warranty, people, open cases that the
/// call may belong to, and how earlier cases were solved. Offers, never asks.
class CallerAside : public QWidget {
    Q_OBJECT
public:
    explicit CallerAside(QWidget *parent = nullptr);

    void setDetails(const desk::CallerDetails &details);
    void setContext(const desk::CallerContext &context, QDate today);
    void setDuplicates(const std::vector<desk::OpenDuplicate> &duplicates);
    void setSimilar(const std::vector<desk::SimilarCase> &similar);
    /// The case that the call joins, so that it isn't offered again; null: none.
    void setJoined(const TicketId &ticket);
    void clear();

signals:
    void engineChosen(const fairlead::Engine &engine);
    void contactChosen(const fairlead::Contact &contact);
    /// The call is to join that case; null: it is to open one of its own after all.
    void joinChosen(const fairlead::TicketId &ticket, const QString &number);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addHeading(const QString &text);
    QHBoxLayout *addLine();
    void addEngines();
    void addPeople();
    void addOpenCases();
    void addPastCase(const PastCase &past, const QString &likeness);

    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_lines = nullptr;
    desk::CallerDetails m_details;
    desk::CallerContext m_context;
    std::vector<desk::OpenDuplicate> m_duplicates;
    std::vector<desk::SimilarCase> m_similar;
    TicketId m_joined;
    QDate m_today;
};

} // namespace fairlead::ui
