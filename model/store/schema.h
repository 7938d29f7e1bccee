// The shared file's schema: numbered SQL files, applied forward, each file's number written into the
// database.
//
// Always holds: the version is read again inside the transaction that changes it, so two workstations cannot
// migrate at once; a migration is one transaction, after a verified backup; a newer schema is refused by
// number.
#pragma once

#include "model/store/connection.h"

#include <vector>

namespace samaki {

struct Migration {
    int version = 0; ///< 1, 2, 3 ... without a gap
    QString sql;
};

/// "SMKI" as SQLite's application id: what makes a SQLite file a Samaki file.
inline constexpr qint64 kApplicationId = 0x534D4B49;

/// The program's own migrations, in order (resources/schema/NNN_*.sql).
Result<std::vector<Migration>> knownMigrations();

/// Runs a script: statements end with a semicolon at the end of a line.
Outcome runScript(Connection& connection, const QString& sql);

/// Makes a new, empty file the latest schema.
Outcome createSchema(Connection& connection, const std::vector<Migration>& migrations);

/// The file's schema version; NotSamaki, Damaged or NewerSchema where it cannot be used.
Result<int> checkSchema(Connection& connection, const std::vector<Migration>& migrations);

/// Brings an older file to the latest schema: backup beside the file, verified, then one transaction. Nothing
/// to do for a current one. The value is the backup's path, or empty where none was needed.
Result<QString> migrate(Connection& connection, const std::vector<Migration>& migrations);

} // namespace samaki
