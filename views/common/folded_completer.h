// FoldedCompleter: completes names as search compares them (model/core/khmer_text.h): either case, any part,
// either spelling of a Khmer word. The completed model holds the folded text under kSearchRole.
#pragma once

#include <QCompleter>

namespace samaki {

class FoldedCompleter : public QCompleter {
    Q_OBJECT

public:
    static constexpr int kSearchRole = Qt::UserRole + 1;

    explicit FoldedCompleter(QAbstractItemModel* model, QObject* parent);

    QString pathFromIndex(const QModelIndex& index) const override;
    QStringList splitPath(const QString& path) const override;
};

} // namespace samaki
