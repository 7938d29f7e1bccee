// The editors behind makeFieldEditor, one function a kind; only field_editor.cpp calls them.
#pragma once

#include "views/common/field_editor.h"

namespace samaki {

FieldEditor* makeLineEditor(const Field& field, Language language, QWidget* parent); // text and numbers
FieldEditor* makeLongTextEditor(const Field& field, Language language, QWidget* parent);
FieldEditor* makeBooleanEditor(const Field& field, Language language, QWidget* parent);
FieldEditor* makeChoiceEditor(const Field& field, Language language, QWidget* parent);
FieldEditor* makeDateEditor(const Field& field, Language language, QWidget* parent);
FieldEditor* makeMonthEditor(const Field& field, Language language, QWidget* parent);
FieldEditor* makeReferenceEditor(const Field& field, Language language, QWidget* parent);
FieldEditor* makeReferencesEditor(const Field& field, Language language, QWidget* parent);

} // namespace samaki
