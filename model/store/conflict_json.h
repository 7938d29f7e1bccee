// A conflict as the outbox keeps it until a person decides.
#pragma once

#include "model/store/commit_result.h"

#include <QJsonObject>

namespace samaki {

QJsonObject conflictToJson(const Conflict& conflict);
std::optional<Conflict> conflictFromJson(const QJsonObject& json);

} // namespace samaki
