// The command line: taking apart what the person wrote, and saying how it is written.
#pragma once

#include "app/ctl/command.h"

namespace samaki::ctl {

/// Options that every command takes.
const std::vector<Option>& commonOptions();

/// The words after the command's name. WrongUsage for an option nobody knows, a value or argument too few or
/// too many.
Result<Call> parse(const Command& command, const QStringList& words);

/// "samakictl edit TABLE ID FIELD=VALUE... --file FILE [options]"
QString usageLine(const Command& command);

/// All about one command, and the fields of the table it was asked about, if any.
QString helpOn(const Command& command, const RecordType* table);

/// All commands, a line each.
QString help(const std::vector<Command>& commands);

} // namespace samaki::ctl
