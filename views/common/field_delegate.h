// FieldDelegate: the common field editors, standing in a table's cells.
//
// Always holds: an open editor is filled once, when it opens, and never again by what arrives meanwhile; what
// is wrong is said where it is typed and never reaches the model; one signal of the editor ends it, once.
#pragma once

#include "model/tables/reference_names.h"
#include "views/common/breakable_delegate.h"
#include "views/common/desk.h"

namespace samaki {

class FieldDelegate : public BreakableDelegate {
    Q_OBJECT

public:
    FieldDelegate(Desk& desk, QObject* parent) : BreakableDelegate(parent), desk_(desk) {}

    /// The type whose fields can be written in, which outlives the delegate; fieldRole tells each cell's
    /// column of the record. Without it no cell opens.
    void setEditing(const RecordType& type, int fieldRole);
    /// What the reference editors offer.
    void setNames(const ReferenceNames& names) { names_ = names; }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    /// Long text opens as a box over the neighbouring cells; the other editors keep to their row.
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

    /// In pixels; an editor is wider than its cell where it needs to be.
    virtual int leastWidth(const Field& field) const;

    Desk& desk() const { return desk_; }
    const Theme& theme() const { return desk_.theme(); }

private:
    Desk& desk_;
    const RecordType* type_ = nullptr;
    int fieldRole_ = 0;
    ReferenceNames names_;
};

} // namespace samaki
