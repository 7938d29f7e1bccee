#include "views/shell/palette_words.h"

#include <QHash>

namespace samaki {

QString paletteWords(const QString& name) {
    static const QString look = u"look theme colours colors mode display រូបរាង ពណ៌ "_qs;
    static const QString language = u"language tongue switch ភាសា "_qs;
    static const QHash<QString, QString> words{
        {u"lookSystem"_qs, look + u"automatic ស្វ័យប្រវត្តិ"_qs},
        {u"lookLight"_qs, look + u"bright day white ស"_qs},
        {u"lookDark"_qs, look + u"night black ខ្មៅ"_qs},
        {u"languageEnglish"_qs, language + u"english អង់គ្លេស ភាសាអង់គ្លេស"_qs},
        {u"languageKhmer"_qs, language + u"khmer cambodian ខ្មែរ ភាសាខ្មែរ"_qs},
        {u"nextMeeting"_qs, u"begin start meeting ចាប់ផ្តើម កិច្ចប្រជុំ"_qs},
        {u"beginMeeting"_qs, u"start open minutes បើក កំណត់ហេតុ"_qs},
        {u"goOnWithMinutes"_qs, u"end finish close the meeting បញ្ចប់ កិច្ចប្រជុំ"_qs}, // it ends there
        {u"approveMinutes"_qs, u"the minutes adopt sign lock for good អនុម័ត កំណត់ហេតុ"_qs},
        {u"writeCorrection"_qs, u"addendum amend amendment minutes ឧបសម្ព័ន្ធ កែតម្រូវ កំណត់ហេតុ"_qs}};
    return words.value(name);
}

} // namespace samaki
