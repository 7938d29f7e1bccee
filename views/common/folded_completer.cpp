#include "views/common/folded_completer.h"

#include "model/core/khmer_text.h"

namespace samaki {

FoldedCompleter::FoldedCompleter(QAbstractItemModel* model, QObject* parent) : QCompleter(model, parent) {
    setFilterMode(Qt::MatchContains);
    setCompletionMode(QCompleter::PopupCompletion);
    setCaseSensitivity(Qt::CaseInsensitive);
    setCompletionRole(kSearchRole);
    setMaxVisibleItems(12);
}

QString FoldedCompleter::pathFromIndex(const QModelIndex& index) const {
    return index.data(Qt::DisplayRole).toString();
}

QStringList FoldedCompleter::splitPath(const QString& path) const { return {foldForSearch(path.trimmed())}; }

} // namespace samaki
