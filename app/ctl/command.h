// Command: one word of samakictl's language: what it takes, what it says of itself, and what it does.
//
// Always holds: a command answers on standard output and returns its problem; it never prints one itself, and
// it never ends the program. Trouble::WrongUsage ends with exit code 2, every other problem with 1.
#pragma once

#include "model/core/result.h"
#include "model/records/record_type.h"

#include <QHash>
#include <QStringList>

namespace samaki::ctl {

struct Option {
    const char* name;  ///< without the dashes
    const char* value; ///< what stands after it in the help: "FILE"; null for one that takes none
    const char* help;
    bool needed = false;
};

/// What the person wrote, taken apart.
class Call {
public:
    Call(QHash<QString, QString> options, QStringList arguments)
        : options_(std::move(options)), arguments_(std::move(arguments)) {}

    bool has(const char* option) const { return options_.contains(QLatin1String(option)); }
    QString value(const char* option, const QString& otherwise = {}) const {
        return options_.value(QLatin1String(option), otherwise);
    }
    const QStringList& arguments() const { return arguments_; }

private:
    QHash<QString, QString> options_;
    QStringList arguments_;
};

struct Command {
    const char* name = "";
    const char* arguments = ""; ///< "TABLE ID FIELD=VALUE..."
    const char* summary = "";   ///< one line
    const char* details = "";   ///< what a person must know besides
    int fewest = 0;             ///< arguments
    int most = 0;
    std::vector<Option> options = {}; ///< besides those every command takes
    Outcome (*run)(const Call& call) = nullptr;
    bool draws = false; ///< needs fonts and painting
};

/// The record type a TABLE names; WrongUsage with the list of tables.
Result<const RecordType*> tableNamed(const QString& plural);

/// --month and --lang; WrongUsage for what is neither. English where no language is named.
Result<Month> monthOf(const Call& call);
Result<std::optional<Month>> monthIfNamed(const Call& call);
Result<Language> languageOf(const Call& call);

inline Problem wrongUsage(const QString& sentence) { return {Trouble::WrongUsage, sentence, {}}; }

} // namespace samaki::ctl
