// What list and show say of meetings and decisions: how each stands, not only what its row holds.
//
// Always holds: neither the chair's notes nor anything confidential is in it.
#pragma once

#include "app/ctl/session.h"
#include "model/insight/decisions_register.h"
#include "model/insight/meeting_sheet.h"

#include <QJsonObject>

namespace samaki::ctl {

/// "open", "overdue", "done", "dropped".
QString standingCode(DecisionStanding standing);

/// The meetings among these rows: day, kind, status, agenda items, decisions and how many of them are open.
QString meetingTable(Reader& reader, const std::vector<Row>& meetings, const QDate& today);

/// The decisions among these rows, the latest meeting first: standing, agency, due day, text.
QString decisionTable(Reader& reader, const std::vector<Row>& decisions, const QDate& today);

/// One meeting with its agenda, attendance and quorum, decisions and addenda.
QString meetingText(const MeetingSheet& sheet, const QDate& today);
QJsonObject meetingJson(const MeetingSheet& sheet, const QDate& today);

} // namespace samaki::ctl
