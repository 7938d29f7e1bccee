<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name>ActivityEdit</name>
    <message>
        <source>Edit activity %1</source>
        <translation>កែសម្រួលសកម្មភាពទី %1</translation>
    </message>
</context>
<context>
    <name>CarryOver</name>
    <message>
        <source>This is not a month. Choose the month to open.</source>
        <translation>នេះមិនមែនជាខែទេ។ សូមជ្រើសរើសខែដែលត្រូវបើក។</translation>
    </message>
    <message>
        <source>This month already has a plan. Open that plan and add to it.</source>
        <translation>ខែនេះមានផែនការរួចហើយ។ សូមបើកផែនការនោះ រួចបន្ថែមលើវា។</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>A chart is saved as .png, .svg or .csv. Give the file one of these endings.</source>
        <translation>គំនូសតាងត្រូវរក្សាទុកជា .png, .svg ឬ .csv។ សូមដាក់កន្ទុយឈ្មោះឯកសារមួយក្នុងចំណោមនេះ។</translation>
    </message>
    <message>
        <source>The picture could not be made. Try another format.</source>
        <translation>មិនអាចបង្កើតរូបភាពបានទេ។ សូមសាកល្បងទម្រង់ផ្សេង។</translation>
    </message>
</context>
<context>
    <name>CommitWriter</name>
    <message>
        <source>This record is no longer in the committee&apos;s file.</source>
        <translation>កំណត់ត្រានេះលែងមាននៅក្នុងឯកសារគណៈកម្មាធិការហើយ។</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The committee&apos;s file cannot be reached: %1. Check the network drive; Samaki goes on trying.</source>
        <translation>មិនអាចភ្ជាប់ទៅឯកសារគណៈកម្មាធិការបានទេ៖ %1។ សូមពិនិត្យថាសបណ្តាញ។ កម្មវិធីសាមគ្គីនឹងបន្តព្យាយាម។</translation>
    </message>
    <message>
        <source>Colleagues are writing to the committee&apos;s file. Try again in a moment.</source>
        <translation>សហការីកំពុងសរសេរចូលឯកសារគណៈកម្មាធិការ។ សូមសាកល្បងម្តងទៀតក្នុងពេលបន្តិចទៀត។</translation>
    </message>
    <message>
        <source>%1 may only be read. Ask whoever keeps the drive for the right to write to it.</source>
        <translation>%1 អាចអានបានតែប៉ុណ្ណោះ។ សូមស្នើសុំសិទ្ធិសរសេរពីអ្នកថែទាំថាសបណ្តាញ។</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was written. Restore it from the latest backup.</source>
        <translation>%1 ខូចខាត។ គ្មានអ្វីត្រូវបានសរសេរទេ។ សូមស្តារវាពីច្បាប់បម្រុងទុកចុងក្រោយ។</translation>
    </message>
    <message>
        <source>%1 is not a Samaki file. Choose the committee&apos;s file, which ends in .samaki.</source>
        <translation>%1 មិនមែនជាឯកសាររបស់កម្មវិធីសាមគ្គីទេ។ សូមជ្រើសរើសឯកសារគណៈកម្មាធិការ ដែលមានកន្ទុយ .samaki។</translation>
    </message>
    <message>
        <source>There is no space left where %1 lies. Free some, then try again.</source>
        <translation>កន្លែងដាក់ %1 អស់ទំហំហើយ។ សូមសម្អាតទំហំខ្លះ រួចសាកល្បងម្តងទៀត។</translation>
    </message>
    <message>
        <source>Such a record exists already.</source>
        <translation>កំណត់ត្រាបែបនេះមានរួចហើយ។</translation>
    </message>
    <message>
        <source>It names a record that does not exist in the committee&apos;s file.</source>
        <translation>វាយោងទៅកំណត់ត្រាដែលគ្មាននៅក្នុងឯកសារគណៈកម្មាធិការ។</translation>
    </message>
    <message>
        <source>The committee&apos;s file gave an unexpected answer.</source>
        <translation>ឯកសារគណៈកម្មាធិការបានឆ្លើយតបខុសពីការរំពឹងទុក។</translation>
    </message>
</context>
<context>
    <name>Create</name>
    <message>
        <source>The records do not fit together.</source>
        <translation>កំណត់ត្រាទាំងនេះមិនត្រូវគ្នាទេ។</translation>
    </message>
    <message>
        <source>Stopped. No file was made.</source>
        <translation>បានបញ្ឈប់។ គ្មានឯកសារណាត្រូវបានបង្កើតទេ។</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or open that file.</source>
        <translation>%1 មានរួចហើយ។ សូមជ្រើសរើសឈ្មោះផ្សេង ឬបើកឯកសារនោះ។</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist. Choose another place.</source>
        <translation>ថតសម្រាប់ %1 មិនមានទេ។ សូមជ្រើសរើសកន្លែងផ្សេង។</translation>
    </message>
    <message>
        <source>%1 cannot be made there. Choose another place.</source>
        <translation>មិនអាចបង្កើត %1 នៅទីនោះបានទេ។ សូមជ្រើសរើសកន្លែងផ្សេង។</translation>
    </message>
    <message>
        <source>Create the committee&apos;s file</source>
        <translation>បង្កើតឯកសារគណៈកម្មាធិការ</translation>
    </message>
    <message>
        <source>Usual pillars and working groups</source>
        <translation>សសរស្តម្ភ និងក្រុមការងារធម្មតា</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Open it in Excel, choose Save As and the type “CSV UTF-8”; in LibreOffice choose Save As, “Text CSV”, and the character set “Unicode (UTF-8)”. Then try again.</source>
        <translation>សូមបើកវាក្នុង Excel ជ្រើសរើស Save As និងប្រភេទ «CSV UTF-8»។ ក្នុង LibreOffice សូមជ្រើសរើស Save As, «Text CSV» និងសំណុំតួអក្សរ «Unicode (UTF-8)»។ រួចសាកល្បងម្តងទៀត។</translation>
    </message>
    <message>
        <source>This is a spreadsheet workbook, not a CSV file. %1</source>
        <translation>នេះជាសៀវភៅការងារ Excel មិនមែនជាឯកសារ CSV ទេ។ %1</translation>
    </message>
    <message>
        <source>The file&apos;s letters are not written as Unicode, so Khmer text would be lost. %1</source>
        <translation>អក្សរក្នុងឯកសារនេះមិនមែនជាយូនីកូដទេ អត្ថបទខ្មែរនឹងបាត់បង់។ %1</translation>
    </message>
    <message>
        <source>On line %1 a quotation mark opens a cell and is not closed where the cell ends. Save the table again as CSV UTF-8, or correct that line.</source>
        <translation>នៅបន្ទាត់ទី %1 មានសញ្ញាសម្រង់បើកក្រឡា ប៉ុន្តែមិនបានបិទនៅចុងក្រឡា។ សូមរក្សាទុកតារាងម្តងទៀតជា CSV UTF-8 ឬកែបន្ទាត់នោះ។</translation>
    </message>
    <message>
        <source>The first row is empty. It must name the columns, such as those of an exported file.</source>
        <translation>ជួរដេកទីមួយទទេ។ ជួរនេះត្រូវសរសេរឈ្មោះជួរឈរ ដូចក្នុងឯកសារដែលបាននាំចេញ។</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name.</source>
        <translation>គ្មានឯកសារ «%1» ទេ។ សូមពិនិត្យឈ្មោះឯកសារ។</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Close it in other programs, and check that you may read it.</source>
        <translation>មិនអាចបើក «%1» បានទេ។ សូមបិទវាក្នុងកម្មវិធីផ្សេង ហើយពិនិត្យថាអ្នកមានសិទ្ធិអានវា។</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Copy it to this computer and try again.</source>
        <translation>មិនអាចអាន «%1» ដល់ចប់បានទេ។ សូមចម្លងវាមកកុំព្យូទ័រនេះ រួចសាកល្បងម្តងទៀត។</translation>
    </message>
</context>
<context>
    <name>DashboardPicture</name>
    <message>
        <source>The dashboard is saved as .png, .svg or .pdf. Give the file one of these endings.</source>
        <translation>ផ្ទាំងព័ត៌មានត្រូវរក្សាទុកជា .png, .svg ឬ .pdf។ សូមដាក់កន្ទុយឈ្មោះឯកសារមួយក្នុងចំណោមនេះ។</translation>
    </message>
    <message>
        <source>The picture could not be made. Try another format.</source>
        <translation>មិនអាចបង្កើតរូបភាពបានទេ។ សូមសាកល្បងទម្រង់ផ្សេង។</translation>
    </message>
</context>
<context>
    <name>DecisionActs</name>
    <message>
        <source>decision %1 of meeting %2</source>
        <translation>សេចក្តីសម្រេចទី %1 នៃកិច្ចប្រជុំ %2</translation>
    </message>
    <message>
        <source>Mark %1 as done</source>
        <translation>កំណត់%1 ថាបានបញ្ចប់</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n decisions as done</source>
        <translation>
            <numerusform>កំណត់សេចក្តីសម្រេច %n ថាបានបញ្ចប់</numerusform>
            <numerusform>កំណត់សេចក្តីសម្រេច %n ថាបានបញ្ចប់</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>លុបចោល%1</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>បើក%1 ឡើងវិញ</translation>
    </message>
    <message>
        <source>Say who answers for %1</source>
        <translation>កំណត់អង្គភាពទទួលបន្ទុក%1</translation>
    </message>
</context>
<context>
    <name>DecisionToActivity</name>
    <message>
        <source>This decision is no longer in the committee&apos;s file.</source>
        <translation>សេចក្តីសម្រេចនេះលែងមានក្នុងឯកសាររបស់គណៈកម្មាធិការហើយ។</translation>
    </message>
    <message>
        <source>This decision is in the action plan already.</source>
        <translation>សេចក្តីសម្រេចនេះមានក្នុងផែនការសកម្មភាពរួចហើយ។</translation>
    </message>
    <message>
        <source>Say first which agency answers for decision %1: the action plan names one for each activity.</source>
        <translation>សូមកំណត់ជាមុនថាអង្គភាពណាទទួលបន្ទុកសេចក្តីសម្រេចទី %1៖ ផែនការសកម្មភាពត្រូវមានអង្គភាពទទួលបន្ទុកសម្រាប់សកម្មភាពនីមួយៗ។</translation>
    </message>
    <message>
        <source>Turn decision %1 into an activity</source>
        <translation>ប្តូរសេចក្តីសម្រេចទី %1 ទៅជាសកម្មភាព</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>A demo committee has between 0 and %1 years.</source>
        <translation>គណៈកម្មាធិការគំរូអាចមានពី ០ ដល់ %1 ឆ្នាំ។</translation>
    </message>
    <message>
        <source>The demo committee inside the program is damaged. Install Samaki again.</source>
        <translation>គណៈកម្មាធិការគំរូក្នុងកម្មវិធីខូចខាត។ សូមដំឡើងកម្មវិធីសាមគ្គីម្តងទៀត។</translation>
    </message>
    <message>
        <source>Demo committee</source>
        <translation>គណៈកម្មាធិការគំរូ</translation>
    </message>
</context>
<context>
    <name>GivenNumbers</name>
    <message>
        <source>This plan has an activity %1 already. The next free number is %2.</source>
        <translation>ផែនការនេះមានសកម្មភាពលេខ %1 រួចហើយ។ លេខទំនេរបន្ទាប់គឺ %2។</translation>
    </message>
    <message>
        <source>This meeting has a decision %1 already. The next free number is %2.</source>
        <translation>កិច្ចប្រជុំនេះមានសេចក្តីសម្រេចទី %1 រួចហើយ។ លេខទំនេរបន្ទាប់គឺ %2។</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 នៃ%2</translation>
    </message>
    <message>
        <source>%1 filled in %2: %3</source>
        <translation>%1 បានបំពេញ%2៖ %3</translation>
    </message>
    <message>
        <source>%1 emptied %2 (it was %3)</source>
        <translation>%1 បានសម្អាត%2 (ពីមុន៖ %3)</translation>
    </message>
    <message>
        <source>%1 changed %2 from %3 to %4</source>
        <translation>%1 បានកែ%2 ពី %3 ទៅជា %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1៖ %2 → %3</translation>
    </message>
    <message>
        <source>this record</source>
        <translation>កំណត់ត្រានេះ</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 បានបន្ថែម%2</translation>
    </message>
    <message>
        <source>%1 set %2 to not active</source>
        <translation>%1 បានកំណត់%2 ជាមិនសកម្ម</translation>
    </message>
    <message>
        <source>%1 made %2 active again</source>
        <translation>%1 បានធ្វើឱ្យ%2 សកម្មវិញ</translation>
    </message>
    <message>
        <source>%1 changed %2 (%3 fields)</source>
        <translation>%1 បានកែ%2 (%3 ចំណុច)</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Import into “%1”</source>
        <translation>នាំចូលទៅ «%1»</translation>
    </message>
    <message>
        <source>This row has %1 cells where the header has %2. Save the table again as CSV UTF-8, or correct the row.</source>
        <translation>ជួរដេកនេះមាន %1 ក្រឡា តែក្បាលតារាងមាន %2។ សូមរក្សាទុកតារាងម្តងទៀតជា CSV UTF-8 ឬកែជួរដេកនេះ។</translation>
    </message>
    <message>
        <source>“%1” is not an id. Leave the cell empty to add a record.</source>
        <translation>«%1» មិនមែនជាលេខសម្គាល់ (id) ទេ។ សូមទុកក្រឡាឱ្យទទេ ដើម្បីបន្ថែមកំណត់ត្រា។</translation>
    </message>
    <message>
        <source>A record cannot be added as inactive. Remove this row, or write yes here.</source>
        <translation>មិនអាចបន្ថែមកំណត់ត្រាជាមិនសកម្មបានទេ។ សូមដកជួរដេកនេះចេញ ឬសរសេរ yes នៅទីនេះ។</translation>
    </message>
    <message>
        <source>This row is about the same record as row %1. Remove one of the two.</source>
        <translation>ជួរដេកនេះនិយាយអំពីកំណត់ត្រាតែមួយជាមួយជួរដេកទី %1។ សូមដកមួយចេញ។</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>ជួរដេកទី %1៖ %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>ជួរដេកទី %1, %2៖ %3</translation>
    </message>
    <message>
        <source>There is no such column. Remove it, or name it as one of: %1.</source>
        <translation>គ្មានជួរឈរនេះទេ។ សូមដកវាចេញ ឬដាក់ឈ្មោះមួយក្នុងចំណោម៖ %1។</translation>
    </message>
    <message>
        <source>This column is there twice. Remove one of the two.</source>
        <translation>ជួរឈរនេះមានពីរដង។ សូមដកមួយចេញ។</translation>
    </message>
    <message>
        <source>This column is missing and must be there. Add it to the table.</source>
        <translation>ខ្វះជួរឈរនេះ ដែលចាំបាច់ត្រូវមាន។ សូមបន្ថែមវាក្នុងតារាង។</translation>
    </message>
    <message>
        <source>There is such a record already, with another id. Empty this cell to change that record.</source>
        <translation>មានកំណត់ត្រាបែបនេះរួចហើយ តែលេខសម្គាល់ផ្សេង។ សូមទុកក្រឡានេះឱ្យទទេ ដើម្បីកែកំណត់ត្រានោះ។</translation>
    </message>
    <message>
        <source>There are %1 such records already. Write the id of the one you mean.</source>
        <translation>មានកំណត់ត្រាបែបនេះ %1 រួចហើយ។ សូមសរសេរលេខសម្គាល់នៃកំណត់ត្រាដែលចង់បាន។</translation>
    </message>
    <message>
        <source>What this column holds is confidential and is not taken from a table. Remove it, and write it in Samaki&apos;s window.</source>
        <translation>ខ្លឹមសារក្នុងជួរឈរនេះជាការសម្ងាត់ ហើយមិនអាចនាំចូលពីតារាងបានទេ។ សូមដកជួរឈរនេះចេញ រួចសរសេរក្នុងបង្អួចកម្មវិធីសាមគ្គី។</translation>
    </message>
</context>
<context>
    <name>LocalSide</name>
    <message>
        <source>The committee&apos;s file has not been read on this computer yet.</source>
        <translation>កុំព្យូទ័រនេះមិនទាន់បានអានឯកសារគណៈកម្មាធិការនៅឡើយទេ។</translation>
    </message>
</context>
<context>
    <name>MinutesActs</name>
    <message>
        <source>“%1” is dealt with</source>
        <translation>«%1» បានពិភាក្សារួច</translation>
    </message>
    <message>
        <source>“%1” is still to come</source>
        <translation>«%1» មិនទាន់ពិភាក្សា</translation>
    </message>
    <message>
        <source>Add decision %1</source>
        <translation>បន្ថែមសេចក្តីសម្រេចទី %1</translation>
    </message>
    <message>
        <source>Change decision %1</source>
        <translation>កែប្រែសេចក្តីសម្រេចទី %1</translation>
    </message>
    <message>
        <source>Remove decision %1</source>
        <translation>ដកសេចក្តីសម្រេចទី %1 ចេញ</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>បញ្ចប់កិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Number decision %1</source>
        <translation>ដាក់លេខសេចក្តីសម្រេចទី %1</translation>
    </message>
</context>
<context>
    <name>NewCommittee</name>
    <message>
        <source>This installation of Samaki is incomplete. Install it again.</source>
        <translation>ការដំឡើងកម្មវិធីសាមគ្គីមិនពេញលេញទេ។ សូមដំឡើងម្តងទៀត។</translation>
    </message>
    <message>
        <source>Create the committee&apos;s file</source>
        <translation>បង្កើតឯកសារគណៈកម្មាធិការ</translation>
    </message>
</context>
<context>
    <name>PaletteCommands</name>
    <message>
        <source>On other pages</source>
        <translation>លើទំព័រផ្សេង</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>គ្រប់ទំព័រ</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>ភាសា៖ %1</translation>
    </message>
    <message>
        <source>Change who sits here</source>
        <translation>ប្តូរអ្នកប្រើនៅទីនេះ</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>ទៅកាន់</translation>
    </message>
    <message>
        <source>Appearance: %1</source>
        <translation>រូបរាង៖ %1</translation>
    </message>
</context>
<context>
    <name>PaletteRecords</name>
    <message>
        <source>Meeting %1</source>
        <translation>កិច្ចប្រជុំ %1</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>%1 ដំបូង</translation>
    </message>
    <message>
        <source>Next meeting: %1, %2</source>
        <translation>កិច្ចប្រជុំលើកក្រោយ៖ %1, %2</translation>
    </message>
</context>
<context>
    <name>PlanActs</name>
    <message>
        <source>Take the plan back to draft</source>
        <translation>យកផែនការត្រឡប់ទៅសេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>Submit the plan</source>
        <translation>បញ្ជូនផែនការ</translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation>អនុម័តផែនការ</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>បិទផែនការ</translation>
    </message>
    <message>
        <source>Add activity %1</source>
        <translation>បន្ថែមសកម្មភាពទី %1</translation>
    </message>
    <message>
        <source>Remove activity %1</source>
        <translation>ដកសកម្មភាពទី %1 ចេញ</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n activities</source>
        <translation>
            <numerusform>ដកសកម្មភាព %n ចេញ</numerusform>
            <numerusform>ដកសកម្មភាព %n ចេញ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n activities to another pillar</source>
        <translation>
            <numerusform>ប្តូរសសរស្តម្ភនៃសកម្មភាព %n</numerusform>
            <numerusform>ប្តូរសសរស្តម្ភនៃសកម្មភាព %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark 1 activity as done</source>
        <translation>កំណត់សកម្មភាព ១ ថាបានបញ្ចប់</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n activities as done</source>
        <translation>
            <numerusform>កំណត់សកម្មភាព %n ថាបានបញ្ចប់</numerusform>
            <numerusform>កំណត់សកម្មភាព %n ថាបានបញ្ចប់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n activities again</source>
        <translation>
            <numerusform>បើកសកម្មភាព %n ឡើងវិញ</numerusform>
            <numerusform>បើកសកម្មភាព %n ឡើងវិញ</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the due date of activity %1</source>
        <translation>ប្តូរកាលបរិច្ឆេទកំណត់នៃសកម្មភាពទី %1</translation>
    </message>
    <message>
        <source>Open 1 activity again</source>
        <translation>បើកសកម្មភាព ១ ឡើងវិញ</translation>
    </message>
</context>
<context>
    <name>PlanStatus</name>
    <message>
        <source>The plan already has this status.</source>
        <translation>ផែនការមានស្ថានភាពនេះរួចហើយ។</translation>
    </message>
    <message>
        <source>The plan is closed. Reopen it first: it then counts as approved.</source>
        <translation>ផែនការបានបិទហើយ។ សូមបើកវាឡើងវិញសិន ពេលនោះវានឹងរាប់ជាបានអនុម័ត។</translation>
    </message>
    <message>
        <source>Only an approved plan can be closed. Have it approved first.</source>
        <translation>អាចបិទបានតែផែនការដែលបានអនុម័ត។ សូមស្នើសុំការអនុម័តសិន។</translation>
    </message>
    <message>
        <source>A draft cannot be approved at once. Submit it to the chair first.</source>
        <translation>មិនអាចអនុម័តសេចក្តីព្រាងភ្លាមៗបានទេ។ សូមបញ្ជូនជូនប្រធានសិន។</translation>
    </message>
    <message>
        <source>An approved plan goes back to submitted first, then to draft.</source>
        <translation>ផែនការដែលបានអនុម័តត្រូវត្រឡប់ទៅ «បានបញ្ជូន» សិន រួចទើបទៅ «សេចក្តីព្រាង»។</translation>
    </message>
</context>
<context>
    <name>PresentationCharts</name>
    <message>
        <source>Working days overdue</source>
        <translation>ចំនួនថ្ងៃធ្វើការហួសពេលកំណត់</translation>
    </message>
    <message>
        <source>Decisions of the last meeting</source>
        <translation>សេចក្តីសម្រេចនៃកិច្ចប្រជុំលើកមុន</translation>
    </message>
    <message>
        <source>Progress by pillar, %1</source>
        <translation>វឌ្ឍនភាពតាមសសរស្តម្ភ %1</translation>
    </message>
    <message>
        <source>Activities by pillar, %1</source>
        <translation>សកម្មភាពតាមសសរស្តម្ភ %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>បានលុបចោល</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>អង្គភាព</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>វត្តមាន</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>មានអ្នកតំណាង</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>សុំច្បាប់</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>អវត្តមាន</translation>
    </message>
    <message>
        <source>Not marked yet</source>
        <translation>មិនទាន់កត់ត្រា</translation>
    </message>
</context>
<context>
    <name>PresentationSlides</name>
    <message>
        <source>%1 No. %2</source>
        <translation>%1 លេខ %2</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>បានសម្រេច</translation>
    </message>
    <message numerus="yes">
        <source>Decided, after %n others</source>
        <translation>
            <numerusform>បានសម្រេច ក្រោយសេចក្តីសម្រេច %n</numerusform>
            <numerusform>បានសម្រេច ក្រោយសេចក្តីសម្រេច %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Chaired by: %1</source>
        <translation>ក្រោមអធិបតីភាព៖ %1</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>អ្នកមានវត្តមាន</translation>
    </message>
    <message>
        <source>Agencies here</source>
        <translation>អង្គភាពមានវត្តមាន</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>កូរ៉ុម</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>គ្រប់</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>ចំនួនអ្នកចូលរួម</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 នាទី</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>របៀបវារៈ</translation>
    </message>
    <message>
        <source>Agenda, continued</source>
        <translation>របៀបវារៈ (ត)</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>កាលបរិច្ឆេទកំណត់</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>សកម្មភាព</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>ត្រឹម %1</translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation>សេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>មិនទាន់មាន</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>អ្នកដែលត្រូវចូលរួម</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>អង្គភាព</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>មិនគ្រប់</translation>
    </message>
    <message>
        <source>%1 needed</source>
        <translation>ត្រូវការ %1</translation>
    </message>
    <message>
        <source>%1 of them women</source>
        <translation>ក្នុងនោះស្រី %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>កន្លងមក %1</translation>
    </message>
    <message>
        <source>in meeting %1</source>
        <translation>ក្នុងកិច្ចប្រជុំ %1</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>ថាស</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ថត</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>មិនស្គាល់</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>ជ្រើសរើសទាំងអស់</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>បង្កើន</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>បន្ថយ</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>មើលក្នុង៖</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ឈ្មោះឯកសារ៖</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ប្រភេទឯកសារ៖</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>រក្សាទុកជា</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ជ្រើសរើស</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ទៅមុខ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ថតមេ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>បង្កើតថតថ្មី</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>មើលជាបញ្ជី</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>មើលលម្អិត</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>ថតថ្មី</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>ថតថ្មី</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>ប្តូរឈ្មោះ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>បង្ហាញឯកសារលាក់</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 មានរួចហើយ។
តើអ្នកចង់ជំនួសវាឬទេ?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
រកមិនឃើញឯកសារ។
សូមពិនិត្យឈ្មោះឯកសារម្តងទៀត។</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ទំហំ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>កាលបរិច្ឆេទកែ</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>កុំព្យូទ័រ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើវិញ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>កាត់</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>បិទភ្ជាប់</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ជ្រើសរើសទាំងអស់</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>បោះចោល</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>អនុវត្ត</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>កំណត់ឡើងវិញ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ព្យាយាមម្តងទៀត</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>មិនអើពើ</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>បញ្ឈប់</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>បោះពុម្ព</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>បោះពុម្ព</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>ជម្រើស &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>ជម្រើស &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>បោះពុម្ពទៅឯកសារ (PDF)</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Print Preview</source>
        <translation>មើលមុនបោះពុម្ព</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>បោះពុម្ព</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>រៀបចំទំព័រ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>ទំព័របន្ទាប់</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>ទំព័រមុន</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>ទំព័រដំបូង</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>ទំព័រចុងក្រោយ</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ឱ្យល្មមទទឹង</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>ឱ្យល្មមទំព័រ</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ពង្រីក</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>បង្រួម</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>បញ្ឈរ</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>ផ្តេក</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>បង្ហាញមួយទំព័រ</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>បង្ហាញទំព័រទល់គ្នា</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>បង្ហាញទំព័រទាំងអស់</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើវិញ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>កាត់</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>បិទភ្ជាប់</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ជ្រើសរើសទាំងអស់</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>ចម្លងអាសយដ្ឋានតំណ</translation>
    </message>
</context>
<context>
    <name>RecordNames</name>
    <message>
        <source>There is no record with the id %1 under “%2”. Check the id.</source>
        <translation>គ្មានកំណត់ត្រាលេខសម្គាល់ %1 ក្នុង «%2» ទេ។ សូមពិនិត្យលេខសម្គាល់។</translation>
    </message>
    <message>
        <source>There is no “%1” under “%2”. Correct the name, or add it first.</source>
        <translation>គ្មាន «%1» ក្នុង «%2» ទេ។ សូមកែឈ្មោះ ឬបន្ថែមវាសិន។</translation>
    </message>
    <message>
        <source>“%1” is the name of %2 records under “%3”. Write the id of the one you mean.</source>
        <translation>«%1» ជាឈ្មោះកំណត់ត្រា %2 ក្នុង «%3»។ សូមសរសេរលេខសម្គាល់នៃកំណត់ត្រាដែលចង់បាន។</translation>
    </message>
</context>
<context>
    <name>Replica</name>
    <message>
        <source>Another Samaki on this computer is busy. Try again in a moment.</source>
        <translation>កម្មវិធីសាមគ្គីមួយទៀតក្នុងកុំព្យូទ័រនេះកំពុងរវល់។ សូមសាកល្បងម្តងទៀតក្នុងពេលបន្តិចទៀត។</translation>
    </message>
    <message>
        <source>This installation of Samaki is incomplete. Install it again.</source>
        <translation>ការដំឡើងកម្មវិធីសាមគ្គីមិនពេញលេញទេ។ សូមដំឡើងម្តងទៀត។</translation>
    </message>
    <message>
        <source>This computer&apos;s copy of the committee&apos;s file cannot be renewed.</source>
        <translation>មិនអាចធ្វើបច្ចុប្បន្នភាពច្បាប់ចម្លងនៃឯកសារគណៈកម្មាធិការក្នុងកុំព្យូទ័រនេះបានទេ។</translation>
    </message>
    <message>
        <source>There is no copy of the committee&apos;s file on this computer yet.</source>
        <translation>កុំព្យូទ័រនេះមិនទាន់មានច្បាប់ចម្លងនៃឯកសារគណៈកម្មាធិការនៅឡើយទេ។</translation>
    </message>
    <message>
        <source>This computer&apos;s copy of the committee&apos;s file is of an older kind.</source>
        <translation>ច្បាប់ចម្លងនៃឯកសារគណៈកម្មាធិការក្នុងកុំព្យូទ័រនេះជាប្រភេទចាស់។</translation>
    </message>
    <message>
        <source>Samaki cannot keep its copy of the committee&apos;s file in %1. Check that you may write there.</source>
        <translation>កម្មវិធីសាមគ្គីមិនអាចរក្សាច្បាប់ចម្លងនៃឯកសារគណៈកម្មាធិការក្នុង %1 បានទេ។ សូមពិនិត្យថាអ្នកមានសិទ្ធិសរសេរនៅទីនោះ។</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>There is no room left for “%1”. Free some space and try again.</source>
        <translation>គ្មានទំហំសម្រាប់ «%1» ទេ។ សូមសម្អាតទំហំខ្លះ រួចសាកល្បងម្តងទៀត។</translation>
    </message>
    <message>
        <source>“%1” could not be written. Close it in other programs, check that you may write there, or choose another folder.</source>
        <translation>មិនអាចសរសេរ «%1» បានទេ។ សូមបិទវាក្នុងកម្មវិធីផ្សេង ពិនិត្យសិទ្ធិសរសេរនៅទីនោះ ឬជ្រើសរើសថតផ្សេង។</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first, or choose another.</source>
        <translation>គ្មានថត «%1» ទេ។ សូមបង្កើតវាសិន ឬជ្រើសរើសថតផ្សេង។</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>The backup %1 cannot be replaced.</source>
        <translation>មិនអាចជំនួសច្បាប់បម្រុងទុក %1 បានទេ។</translation>
    </message>
    <message>
        <source>The backup made before the update is not sound. Nothing was changed.</source>
        <translation>ច្បាប់បម្រុងទុកមុនពេលធ្វើបច្ចុប្បន្នភាពមិនត្រឹមត្រូវទេ។ គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។</translation>
    </message>
    <message>
        <source>This installation of Samaki is incomplete. Install it again.</source>
        <translation>ការដំឡើងកម្មវិធីសាមគ្គីមិនពេញលេញទេ។ សូមដំឡើងម្តងទៀត។</translation>
    </message>
    <message>
        <source>%1 is not a Samaki file. Choose the committee&apos;s file, which ends in .samaki.</source>
        <translation>%1 មិនមែនជាឯកសាររបស់កម្មវិធីសាមគ្គីទេ។ សូមជ្រើសរើសឯកសារគណៈកម្មាធិការ ដែលមានកន្ទុយ .samaki។</translation>
    </message>
    <message>
        <source>%1 was written by a newer Samaki (schema %2; this one knows %3). Update Samaki on this computer, then open it again.</source>
        <translation>%1 ត្រូវបានសរសេរដោយកម្មវិធីសាមគ្គីជំនាន់ថ្មីជាង (គម្រោងទិន្នន័យ %2 ហើយកម្មវិធីនេះស្គាល់ត្រឹម %3)។ សូមធ្វើបច្ចុប្បន្នភាពកម្មវិធីសាមគ្គីក្នុងកុំព្យូទ័រនេះ រួចបើកម្តងទៀត។</translation>
    </message>
</context>
<context>
    <name>SharedFile</name>
    <message>
        <source>The change log of %1 does not fit together at change %2: the file was altered with another tool or copied in the middle of a write. Nothing was written. Run a check, or restore the latest backup.</source>
        <translation>កំណត់ហេតុនៃការផ្លាស់ប្តូររបស់ %1 មិនត្រូវគ្នាត្រង់ការផ្លាស់ប្តូរទី %2៖ ឯកសារត្រូវបានកែដោយកម្មវិធីផ្សេង ឬត្រូវបានចម្លងពេលកំពុងសរសេរ។ គ្មានអ្វីត្រូវបានសរសេរទេ។ សូមពិនិត្យឯកសារ ឬស្តារច្បាប់បម្រុងទុកចុងក្រោយ។</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ជាថត មិនមែនជាឯកសារទេ។</translation>
    </message>
    <message>
        <source>%1 is empty. Choose the committee&apos;s file, or restore it from a backup.</source>
        <translation>%1 ទទេ។ សូមជ្រើសរើសឯកសារគណៈកម្មាធិការ ឬស្តារវាពីច្បាប់បម្រុងទុក។</translation>
    </message>
    <message>
        <source>%1 was switched to a mode that is unsafe on a network drive. Ask whoever keeps the drive to restore it from the latest backup.</source>
        <translation>%1 ត្រូវបានប្តូរទៅរបៀបដែលគ្មានសុវត្ថិភាពលើថាសបណ្តាញ។ សូមស្នើអ្នកថែទាំថាសឱ្យស្តារវាពីច្បាប់បម្រុងទុកចុងក្រោយ។</translation>
    </message>
    <message>
        <source>%1 cannot be written to safely.</source>
        <translation>មិនអាចសរសេរចូល %1 ដោយសុវត្ថិភាពបានទេ។</translation>
    </message>
    <message>
        <source>%1 names no committee.</source>
        <translation>%1 មិនមានឈ្មោះគណៈកម្មាធិការទេ។</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>Open</source>
        <translation>មិនទាន់បញ្ចប់</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>ហួសពេលកំណត់</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>បានបញ្ចប់</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>បានលុបចោល</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>យឺត ១ ថ្ងៃ</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>យឺត %n ថ្ងៃ</numerusform>
            <numerusform>យឺត %n ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>១ ថ្ងៃ</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n ថ្ងៃ</numerusform>
            <numerusform>%n ថ្ងៃ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>“%1” is not one of the choices of %2.</source>
        <translation>«%1» មិនមែនជាជម្រើសមួយនៃ%2 ទេ។</translation>
    </message>
    <message>
        <source>“%1” is not a date that exists. Write it as day/month/year.</source>
        <translation>«%1» មិនមែនជាកាលបរិច្ឆេទដែលមានទេ។ សូមសរសេរជា ថ្ងៃ/ខែ/ឆ្នាំ។</translation>
    </message>
    <message>
        <source>“%1” is not a month. Write it as 2026-11.</source>
        <translation>«%1» មិនមែនជាខែទេ។ សូមសរសេរជា ២០២៦-១១។</translation>
    </message>
    <message>
        <source>%1 does not name a record.</source>
        <translation>%1 មិនចង្អុលទៅកំណត់ត្រាណាមួយទេ។</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» មិនមែនជាចំនួនទេ។</translation>
    </message>
    <message>
        <source>%1 cannot be below %2.</source>
        <translation>%1 មិនអាចតិចជាង %2 បានទេ។</translation>
    </message>
    <message>
        <source>%1 cannot be above %2.</source>
        <translation>%1 មិនអាចលើសពី %2 បានទេ។</translation>
    </message>
    <message>
        <source>%1 must be filled in.</source>
        <translation>សូមបំពេញ%1។</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices of %2: %3.</source>
        <translation>«%1» មិនមែនជាជម្រើសមួយនៃ%2 ទេ៖ %3។</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» មិនមែនជា បាទ/ចាស ឬ ទេ ឡើយ។</translation>
    </message>
    <message>
        <source>“%1” does not name a record.</source>
        <translation>«%1» មិនចង្អុលទៅកំណត់ត្រាណាមួយទេ។</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«%1» មិនមែនជាចំនួនគត់ទេ។</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>«%1» មិនមែនជាចំនួនទឹកប្រាក់ទេ។</translation>
    </message>
    <message>
        <source>There is no field named “%1”.</source>
        <translation>គ្មានចំណុចឈ្មោះ «%1» ទេ។</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it as 14:30.</source>
        <translation>«%1» មិនមែនជាម៉ោងទេ។ សូមសរសេរជា ១៤:៣០។</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The file itself is unsound: %1</source>
        <translation>ឯកសារខ្លួនឯងមិនត្រឹមត្រូវ៖ %1</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>ការពិនិត្យត្រូវបានបញ្ឈប់។</translation>
    </message>
    <message>
        <source>Change %1 was removed from the log.</source>
        <translation>ការផ្លាស់ប្តូរទី %1 ត្រូវបានដកចេញពីកំណត់ហេតុ។</translation>
    </message>
    <message>
        <source>Changes %1 to %2 were removed from the log.</source>
        <translation>ការផ្លាស់ប្តូរទី %1 ដល់ទី %2 ត្រូវបានដកចេញពីកំណត់ហេតុ។</translation>
    </message>
    <message>
        <source>Change %1 in the log (by %2, on %3) was edited or put in with another tool.</source>
        <translation>ការផ្លាស់ប្តូរទី %1 ក្នុងកំណត់ហេតុ (ដោយ %2 ថ្ងៃទី%3) ត្រូវបានកែ ឬបញ្ចូលដោយកម្មវិធីផ្សេង។</translation>
    </message>
    <message>
        <source>Change %1 in the log does not follow from the one before it: one of the two was put in, taken out or edited with another tool.</source>
        <translation>ការផ្លាស់ប្តូរទី %1 ក្នុងកំណត់ហេតុមិនតពីការផ្លាស់ប្តូរមុនទេ៖ មួយក្នុងចំណោមពីរត្រូវបានបញ្ចូល ដកចេញ ឬកែដោយកម្មវិធីផ្សេង។</translation>
    </message>
    <message>
        <source>%1 %2 is in the log and was removed from the file.</source>
        <translation>%1 %2 មានក្នុងកំណត់ហេតុ តែត្រូវបានដកចេញពីឯកសារ។</translation>
    </message>
    <message>
        <source>%1 is not in the log: it was put in with another tool.</source>
        <translation>%1 មិនមានក្នុងកំណត់ហេតុទេ៖ វាត្រូវបានបញ្ចូលដោយកម្មវិធីផ្សេង។</translation>
    </message>
    <message>
        <source>active or not</source>
        <translation>ភាពសកម្ម</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>លេខកំណែ</translation>
    </message>
    <message>
        <source>%1 is not what the log says it is. Changed with another tool: %2.</source>
        <translation>%1 មិនដូចអ្វីដែលកំណត់ហេតុបានកត់ត្រាទេ។ បានកែដោយកម្មវិធីផ្សេង៖ %2។</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Draft</source>
        <translation>សេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>បានបញ្ជូន</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>បានអនុម័ត</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>បានបិទ</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>គ្រោងទុក</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>កំពុងអនុវត្ត</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>បានបញ្ចប់</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>លើកពេល</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>បានបោះបង់</translation>
    </message>
    <message>
        <source>Riel</source>
        <translation>រៀល</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>ដុល្លារអាមេរិក</translation>
    </message>
    <message>
        <source>Ministry department</source>
        <translation>មន្ទីរជំនាញ</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>នគរបាល</translation>
    </message>
    <message>
        <source>Court and prosecution</source>
        <translation>តុលាការ និងអយ្យការ</translation>
    </message>
    <message>
        <source>Provincial authority</source>
        <translation>អាជ្ញាធរខេត្ត</translation>
    </message>
    <message>
        <source>District authority</source>
        <translation>អាជ្ញាធរស្រុក</translation>
    </message>
    <message>
        <source>Commune authority</source>
        <translation>អាជ្ញាធរឃុំ</translation>
    </message>
    <message>
        <source>Village authority</source>
        <translation>អាជ្ញាធរភូមិ</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>អង្គការមិនមែនរដ្ឋាភិបាល</translation>
    </message>
    <message>
        <source>Community organisation</source>
        <translation>អង្គការសហគមន៍</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>អង្គការសហប្រជាជាតិ</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation>ស្ថានទូត</translation>
    </message>
    <message>
        <source>Recruitment association</source>
        <translation>សមាគមភ្នាក់ងារជ្រើសរើសពលករ</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>អ្នកស្ម័គ្រចិត្ត</translation>
    </message>
    <message>
        <source>National</source>
        <translation>ថ្នាក់ជាតិ</translation>
    </message>
    <message>
        <source>Provincial</source>
        <translation>ថ្នាក់ខេត្ត</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>មិនបានបញ្ជាក់</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>ស្រី</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ប្រុស</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>មន្ត្រីបង្គោល</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>មន្ត្រីជំនួស</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>អ្នកទំនាក់ទំនងផ្សេងៗ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>ប្រធានបទ</translation>
    </message>
    <message>
        <source>Approval of the last minutes</source>
        <translation>ការអនុម័តកំណត់ហេតុលើកមុន</translation>
    </message>
    <message>
        <source>Follow-up of a decision</source>
        <translation>ការតាមដានសេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Overdue activities</source>
        <translation>សកម្មភាពហួសពេលកំណត់</translation>
    </message>
    <message>
        <source>Urgent cases</source>
        <translation>ករណីបន្ទាន់</translation>
    </message>
    <message>
        <source>Reports that have not come</source>
        <translation>របាយការណ៍ដែលមិនទាន់មកដល់</translation>
    </message>
    <message>
        <source>Next month&apos;s action plan</source>
        <translation>ផែនការសកម្មភាពខែបន្ទាប់</translation>
    </message>
    <message>
        <source>Other matters</source>
        <translation>បញ្ហាផ្សេងៗ</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>មិនទាន់ពិភាក្សា</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>បានពិភាក្សា</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>លើកទៅប្រជុំលើកក្រោយ</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>រំពឹងថាចូលរួម</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>វត្តមាន</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>មានអ្នកតំណាង</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>សុំច្បាប់</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>អវត្តមាន</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>មិនទាន់បញ្ចប់</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>បានលុបចោល</translation>
    </message>
    <message>
        <source>Monthly meeting</source>
        <translation>កិច្ចប្រជុំប្រចាំខែ</translation>
    </message>
    <message>
        <source>Extraordinary meeting</source>
        <translation>កិច្ចប្រជុំវិសាមញ្ញ</translation>
    </message>
    <message>
        <source>Working group meeting</source>
        <translation>កិច្ចប្រជុំក្រុមការងារ</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>បានកំណត់ពេល</translation>
    </message>
    <message>
        <source>Minutes in draft</source>
        <translation>កំណត់ហេតុព្រាង</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>បានកែសម្រួល</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>បានលុបចោល</translation>
    </message>
    <message>
        <source>On a weekday of the month</source>
        <translation>តាមថ្ងៃនៃសប្តាហ៍ក្នុងខែ</translation>
    </message>
    <message>
        <source>On a day of the month</source>
        <translation>តាមកាលបរិច្ឆេទក្នុងខែ</translation>
    </message>
    <message>
        <source>First</source>
        <translation>ទីមួយ</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>ទីពីរ</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>ទីបី</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>ទីបួន</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>ចុងក្រោយ</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>ថ្ងៃចន្ទ</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>ថ្ងៃអង្គារ</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>ថ្ងៃពុធ</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>ថ្ងៃព្រហស្បតិ៍</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>ថ្ងៃសុក្រ</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>ថ្ងៃសៅរ៍</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>ថ្ងៃអាទិត្យ</translation>
    </message>
    <message>
        <source>The working day before</source>
        <translation>ថ្ងៃធ្វើការមុន</translation>
    </message>
    <message>
        <source>The working day after</source>
        <translation>ថ្ងៃធ្វើការបន្ទាប់</translation>
    </message>
    <message>
        <source>No meeting that month</source>
        <translation>មិនប្រជុំក្នុងខែនោះ</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>អ្នកស្ម័គ្រចិត្ត</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>មន្ត្រី</translation>
    </message>
    <message>
        <source>Deputy chief of office</source>
        <translation>អនុប្រធានការិយាល័យ</translation>
    </message>
    <message>
        <source>Chief of office</source>
        <translation>ប្រធានការិយាល័យ</translation>
    </message>
    <message>
        <source>Deputy director</source>
        <translation>អនុប្រធានមន្ទីរ</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>ប្រធានមន្ទីរ</translation>
    </message>
    <message>
        <source>Deputy governor</source>
        <translation>អភិបាលរង</translation>
    </message>
    <message>
        <source>Governor</source>
        <translation>អភិបាល</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Result: %1</source>
        <translation>លទ្ធផល៖ %1</translation>
    </message>
    <message>
        <source>Reason for delay: %1</source>
        <translation>មូលហេតុយឺតយ៉ាវ៖ %1</translation>
    </message>
    <message>
        <source>Recommendation: %1</source>
        <translation>អនុសាសន៍៖ %1</translation>
    </message>
    <message>
        <source>Carried over, planned since %1</source>
        <translation>បន្តអនុវត្ត គ្រោងតាំងពី%1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>គោលដៅ៖ %1</translation>
    </message>
    <message>
        <source>Actual: %1</source>
        <translation>បាន៖ %1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>សហការ៖ %1</translation>
    </message>
    <message>
        <source>%1 riel</source>
        <translation>%1 ៛</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>%1 ដុល្លារ</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ពី %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>ដល់ %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>លេខ %1</translation>
    </message>
    <message>
        <source>Activities: %1</source>
        <translation>សកម្មភាព៖ %1</translation>
    </message>
    <message>
        <source>Carried over: %1</source>
        <translation>បន្តពីខែមុន៖ %1</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>ផែនការ៖ %1</translation>
    </message>
    <message>
        <source>Monthly Action Plan</source>
        <translation>ផែនការសកម្មភាពប្រចាំខែ</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>សម្រាប់%1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ល.រ</translation>
    </message>
    <message>
        <source>Activity and expected output</source>
        <translation>សកម្មភាព និងលទ្ធផលរំពឹងទុក</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>សូចនាករ</translation>
    </message>
    <message>
        <source>Lead and supporting agencies</source>
        <translation>អង្គភាពទទួលបន្ទុក និងសហការ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>រយៈពេល</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>ថវិកា</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Without a pillar</source>
        <translation>គ្មានសសរស្តម្ភ</translation>
    </message>
    <message>
        <source>Pillar %1. %2</source>
        <translation>សសរស្តម្ភទី%1៖ %2</translation>
    </message>
    <message>
        <source>Total budget</source>
        <translation>ថវិកាសរុប</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>ឈ្មោះ៖ %1</translation>
    </message>
    <message>
        <source>Chair of the committee</source>
        <translation>ប្រធានគណៈកម្មាធិការ</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>រៀបចំដោយ</translation>
    </message>
    <message>
        <source>Secretariat of the committee</source>
        <translation>លេខាធិការដ្ឋានគណៈកម្មាធិការ</translation>
    </message>
    <message>
        <source>Seen and agreed</source>
        <translation>បានឃើញ និងឯកភាព</translation>
    </message>
    <message>
        <source>There are no activities in this plan yet.</source>
        <translation>ផែនការនេះមិនទាន់មានសកម្មភាពនៅឡើយទេ។</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ទំព័រទី%1 នៃ %2</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist. Choose another folder.</source>
        <translation>ថតសម្រាប់ %1 មិនមានទេ។ សូមជ្រើសរើសថតផ្សេង។</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the file a name of its own.</source>
        <translation>%1 ជាថត។ សូមដាក់ឈ្មោះផ្ទាល់ឱ្យឯកសារ។</translation>
    </message>
    <message>
        <source>There is no space left for %1. Choose another folder or make room.</source>
        <translation>គ្មានទំហំសម្រាប់ %1 ទេ។ សូមជ្រើសរើសថតផ្សេង ឬសម្អាតទំហំខ្លះ។</translation>
    </message>
    <message>
        <source>%1 could not be written. Close it where it is open, or choose another folder.</source>
        <translation>មិនអាចសរសេរ %1 បានទេ។ សូមបិទវានៅកន្លែងដែលកំពុងបើក ឬជ្រើសរើសថតផ្សេង។</translation>
    </message>
    <message>
        <source>The pages could not be drawn. Choose another printer or save a PDF.</source>
        <translation>មិនអាចគូរទំព័របានទេ។ សូមជ្រើសរើសម៉ាស៊ីនបោះពុម្ពផ្សេង ឬរក្សាទុកជា PDF។</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>របៀបវារៈ</translation>
    </message>
    <message>
        <source>Chair&apos;s copy – not for distribution</source>
        <translation>ច្បាប់សម្រាប់ប្រធាន – មិនចែកចាយ</translation>
    </message>
    <message>
        <source>Purpose:</source>
        <translation>គោលបំណង៖</translation>
    </message>
    <message>
        <source>There is nothing on the agenda yet.</source>
        <translation>មិនទាន់មានចំណុចក្នុងរបៀបវារៈនៅឡើយទេ។</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>ចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>ចំណុចរបៀបវារៈ</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>អ្នកធ្វើបទបង្ហាញ</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>ចំនួននាទីគ្រោង</translation>
    </message>
    <message>
        <source>Minutes planned in all</source>
        <translation>ចំនួននាទីគ្រោងសរុប</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>កំណត់សម្គាល់៖</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>ហួសពេលកំណត់តាំងពី %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>ត្រូវបញ្ចប់ត្រឹម %1</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>អង្គភាព</translation>
    </message>
    <message>
        <source>Name, position, rank</source>
        <translation>ឈ្មោះ មុខតំណែង ឋានៈ</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>ស្រី</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>ប្រុស</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>ហត្ថលេខា</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>ភ្ញៀវ</translation>
    </message>
    <message>
        <source>below the rank expected</source>
        <translation>ក្រោមឋានៈដែលបានកំណត់</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>សរុប</translation>
    </message>
    <message>
        <source>Member agencies expected: %1; present: %2; represented: %3; excused: %4; absent: %5.</source>
        <translation>អង្គភាពសមាជិកដែលត្រូវចូលរួម៖ %1 វត្តមាន៖ %2 មានអ្នកតំណាង៖ %3 សុំច្បាប់៖ %4 អវត្តមាន៖ %5។</translation>
    </message>
    <message>
        <source>Number of persons: %1, of whom women: %2.</source>
        <translation>ចំនួន %1នាក់ ស្រី %2នាក់។</translation>
    </message>
    <message>
        <source>Of %1 member agencies %2 were there, %3 are needed: the quorum was reached.</source>
        <translation>ក្នុងចំណោមអង្គភាពសមាជិក %1 មានវត្តមាន %2 កូរ៉ុមត្រូវការ %3៖ គ្រប់កូរ៉ុម។</translation>
    </message>
    <message>
        <source>Of %1 member agencies %2 were there, %3 are needed: the quorum was not reached.</source>
        <translation>ក្នុងចំណោមអង្គភាពសមាជិក %1 មានវត្តមាន %2 កូរ៉ុមត្រូវការ %3៖ មិនគ្រប់កូរ៉ុម។</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>បញ្ជីវត្តមាន</translation>
    </message>
    <message>
        <source>Note taker</source>
        <translation>អ្នកកត់ត្រា</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>មិនទាន់បញ្ចប់</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>ហួសពេលកំណត់</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>បានបញ្ចប់</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>បានលុបចោល</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>ភស្តុតាង៖ %1</translation>
    </message>
    <message>
        <source>Dropped because: %1</source>
        <translation>លុបចោលដោយមូលហេតុ៖ %1</translation>
    </message>
    <message>
        <source>Decisions: %1. On %2: open %3, overdue %4, done %5, dropped %6.</source>
        <translation>សេចក្តីសម្រេច៖ %1។ គិតត្រឹម %2៖ មិនទាន់បញ្ចប់ %3 ហួសពេលកំណត់ %4 បានបញ្ចប់ %5 បានលុបចោល %6។</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>សេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>អង្គភាពទទួលបន្ទុក</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ត្រឹមថ្ងៃ</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>List of decisions</source>
        <translation>បញ្ជីសេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>The meeting took no decisions.</source>
        <translation>កិច្ចប្រជុំពុំមានសេចក្តីសម្រេចទេ។</translation>
    </message>
    <message>
        <source>Copies to:</source>
        <translation>ចម្លងជូន៖</translation>
    </message>
    <message>
        <source>the agencies invited, to take part</source>
        <translation>អង្គភាពដែលបានអញ្ជើញ ដើម្បីចូលរួម</translation>
    </message>
    <message>
        <source>file and chronicle</source>
        <translation>ឯកសារ-កាលប្បវត្តិ</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>លិខិតអញ្ជើញ</translation>
    </message>
    <message>
        <source>to the %1</source>
        <translation>ចូលរួម%1</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>សូមគោរពជូន៖</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>កម្មវត្ថុ៖</translation>
    </message>
    <message>
        <source>Invitation to the %1</source>
        <translation>ការអញ្ជើញចូលរួម%1</translation>
    </message>
    <message>
        <source>The %1 has the honour to invite you to the %2, which will be held as follows:</source>
        <translation>%1 មានកិត្តិយសសូមគោរពអញ្ជើញលោក លោកស្រី ចូលរួម%2 ដែលនឹងប្រព្រឹត្តទៅដូចខាងក្រោម៖</translation>
    </message>
    <message>
        <source>Day:</source>
        <translation>កាលបរិច្ឆេទ៖</translation>
    </message>
    <message>
        <source>Time:</source>
        <translation>ម៉ោង៖</translation>
    </message>
    <message>
        <source>Venue:</source>
        <translation>ទីកន្លែង៖</translation>
    </message>
    <message>
        <source>Chaired by:</source>
        <translation>ក្រោមអធិបតីភាព៖</translation>
    </message>
    <message>
        <source>The agenda will follow before the meeting.</source>
        <translation>របៀបវារៈនឹងផ្ញើជូនមុនកិច្ចប្រជុំ។</translation>
    </message>
    <message>
        <source>Please take part yourself, or send a representative who may decide for your agency.</source>
        <translation>សូមលោក លោកស្រី អញ្ជើញចូលរួមដោយផ្ទាល់ ឬចាត់តាំងអ្នកតំណាងដែលអាចសម្រេចជំនួសអង្គភាព។</translation>
    </message>
    <message>
        <source>Please take part yourself, or send a representative who may decide for your agency, of the rank of %1 or above.</source>
        <translation>សូមលោក លោកស្រី អញ្ជើញចូលរួមដោយផ្ទាល់ ឬចាត់តាំងអ្នកតំណាងដែលអាចសម្រេចជំនួសអង្គភាព មានឋានៈចាប់ពី%1ឡើងទៅ។</translation>
    </message>
    <message>
        <source>Please bring your agency&apos;s report on the activities and decisions it answers for, and tell the secretariat beforehand who will come.</source>
        <translation>សូមយករបាយការណ៍របស់អង្គភាពអំពីសកម្មភាព និងសេចក្តីសម្រេចដែលខ្លួនទទួលបន្ទុកមកជាមួយ និងជម្រាបលេខាធិការដ្ឋានជាមុនអំពីអ្នកចូលរួម។</translation>
    </message>
    <message>
        <source>Please accept the assurance of our high consideration.</source>
        <translation>សូមលោក លោកស្រី ទទួលនូវការគោរពរាប់អានដ៏ខ្ពង់ខ្ពស់ពីយើងខ្ញុំ។</translation>
    </message>
    <message>
        <source>Agencies invited</source>
        <translation>អង្គភាពដែលបានអញ្ជើញ</translation>
    </message>
    <message>
        <source>Agenda, chair&apos;s copy</source>
        <translation>របៀបវារៈ ច្បាប់សម្រាប់ប្រធាន</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>កំណត់ហេតុ</translation>
    </message>
    <message>
        <source>All papers of the meeting</source>
        <translation>ឯកសារកិច្ចប្រជុំទាំងអស់</translation>
    </message>
    <message>
        <source>%1 No. %2</source>
        <translation>%1 លេខ %2</translation>
    </message>
    <message>
        <source>monthly meeting</source>
        <translation>កិច្ចប្រជុំប្រចាំខែ</translation>
    </message>
    <message>
        <source>extraordinary meeting</source>
        <translation>កិច្ចប្រជុំវិសាមញ្ញ</translation>
    </message>
    <message>
        <source>meeting of the working group %1</source>
        <translation>កិច្ចប្រជុំក្រុមការងារ%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ដល់ %2</translation>
    </message>
    <message>
        <source>Draft, not yet approved</source>
        <translation>សេចក្តីព្រាង មិនទាន់អនុម័ត</translation>
    </message>
    <message>
        <source>Not yet said who answers for it</source>
        <translation>មិនទាន់កំណត់អង្គភាពទទួលបន្ទុក</translation>
    </message>
    <message>
        <source>Agenda and discussion</source>
        <translation>របៀបវារៈ និងការពិភាក្សា</translation>
    </message>
    <message>
        <source>of the %1</source>
        <translation>នៃ%1</translation>
    </message>
    <message>
        <source>Approved on %1</source>
        <translation>បានអនុម័តនៅ %1</translation>
    </message>
    <message>
        <source>On %1, the %2 of the %3 was held.</source>
        <translation>នៅ%1 %2 របស់%3 បានប្រព្រឹត្តទៅ។</translation>
    </message>
    <message>
        <source>It was held at: %1.</source>
        <translation>ទីកន្លែងប្រជុំ៖ %1។</translation>
    </message>
    <message>
        <source>It began at %1.</source>
        <translation>កិច្ចប្រជុំចាប់ផ្តើមនៅម៉ោង %1។</translation>
    </message>
    <message>
        <source>It was chaired by %1.</source>
        <translation>កិច្ចប្រជុំប្រព្រឹត្តទៅក្រោមអធិបតីភាព %1។</translation>
    </message>
    <message>
        <source>The minutes were taken by %1.</source>
        <translation>អ្នកកត់ត្រាកំណត់ហេតុ៖ %1។</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>គោលបំណង៖ %1</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>វត្តមាន</translation>
    </message>
    <message>
        <source>Attendance was not recorded.</source>
        <translation>វត្តមានមិនត្រូវបានកត់ត្រាទេ។</translation>
    </message>
    <message>
        <source>Excused:</source>
        <translation>សុំច្បាប់៖</translation>
    </message>
    <message>
        <source>Absent:</source>
        <translation>អវត្តមាន៖</translation>
    </message>
    <message>
        <source>Nothing stood on the agenda.</source>
        <translation>ពុំមានចំណុចក្នុងរបៀបវារៈទេ។</translation>
    </message>
    <message>
        <source>Presented by %1</source>
        <translation>បង្ហាញដោយ %1</translation>
    </message>
    <message>
        <source>Carried over to the next meeting.</source>
        <translation>លើកទៅកិច្ចប្រជុំលើកក្រោយ។</translation>
    </message>
    <message>
        <source>Decision %1:</source>
        <translation>សេចក្តីសម្រេចទី %1៖</translation>
    </message>
    <message>
        <source>Other decisions</source>
        <translation>សេចក្តីសម្រេចផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Decisions of the meeting</source>
        <translation>សេចក្តីសម្រេចនៃកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>The meeting ended at %1.</source>
        <translation>កិច្ចប្រជុំបានបញ្ចប់នៅម៉ោង %1។</translation>
    </message>
    <message>
        <source>The next meeting is on %1.</source>
        <translation>កិច្ចប្រជុំលើកក្រោយប្រព្រឹត្តទៅនៅ %1។</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>សេចក្តីបន្ថែម</translation>
    </message>
    <message>
        <source>%1, on item %2</source>
        <translation>%1 លើចំណុចទី %2</translation>
    </message>
    <message>
        <source>Annex %1</source>
        <translation>ឧបសម្ព័ន្ធ %1</translation>
    </message>
    <message>
        <source>Action plan, %1</source>
        <translation>ផែនការសកម្មភាព %1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>សកម្មភាព</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>អង្គភាពទទួលបន្ទុក</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>ថ្ងៃសម្រេច</translation>
    </message>
    <message>
        <source>Meeting No. %1</source>
        <translation>កិច្ចប្រជុំលេខ %1</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>លិខិតរំលឹក</translation>
    </message>
    <message>
        <source>of the committee&apos;s decisions</source>
        <translation>អំពីសេចក្តីសម្រេចរបស់គណៈកម្មាធិការ</translation>
    </message>
    <message>
        <source>Decisions that your agency answers for and that are still open</source>
        <translation>សេចក្តីសម្រេចដែលអង្គភាពរបស់លោក លោកស្រី ទទួលបន្ទុក និងមិនទាន់បញ្ចប់</translation>
    </message>
    <message>
        <source>The committee&apos;s register shows on %1 the following decisions as not yet carried out: %2, of which overdue: %3.</source>
        <translation>គិតត្រឹម %1 បញ្ជីរបស់គណៈកម្មាធិការបង្ហាញថា សេចក្តីសម្រេចខាងក្រោមមិនទាន់បានអនុវត្តចប់៖ %2 ក្នុងនោះហួសពេលកំណត់៖ %3។</translation>
    </message>
    <message>
        <source>The committee&apos;s register shows on %1 the following decisions as not yet carried out: %2.</source>
        <translation>គិតត្រឹម %1 បញ្ជីរបស់គណៈកម្មាធិការបង្ហាញថា សេចក្តីសម្រេចខាងក្រោមមិនទាន់បានអនុវត្តចប់៖ %2។</translation>
    </message>
    <message>
        <source>Please tell the secretariat before the committee&apos;s next meeting what has been done, send what shows it, or say what stands in the way and until when it will be done.</source>
        <translation>សូមលោក លោកស្រី ជម្រាបលេខាធិការដ្ឋានមុនកិច្ចប្រជុំលើកក្រោយរបស់គណៈកម្មាធិការ អំពីអ្វីដែលបានអនុវត្ត ព្រមទាំងផ្ញើឯកសារបញ្ជាក់ ឬជម្រាបអំពីបញ្ហាប្រឈម និងកាលបរិច្ឆេទដែលនឹងបញ្ចប់។</translation>
    </message>
    <message>
        <source>Reminder of decisions</source>
        <translation>លិខិតរំលឹកសេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Chaired by: %1</source>
        <translation>ក្រោមអធិបតីភាព៖ %1</translation>
    </message>
    <message>
        <source>Agenda:</source>
        <translation>របៀបវារៈ៖</translation>
    </message>
    <message>
        <source>Approval of the minutes of %1</source>
        <translation>អនុម័តកំណត់ហេតុកិច្ចប្រជុំថ្ងៃទី %1</translation>
    </message>
    <message>
        <source>Approval of the minutes of meeting %1 of %2</source>
        <translation>អនុម័តកំណត់ហេតុកិច្ចប្រជុំលេខ %1 ថ្ងៃទី %2</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>១ ថ្ងៃ</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 ថ្ងៃ</translation>
    </message>
    <message>
        <source>Decision %1 of %2: %3 (%4)</source>
        <translation>សេចក្តីសម្រេចទី %1 ថ្ងៃទី %2៖ %3 (%4)</translation>
    </message>
    <message>
        <source>%1: 1 overdue activity, due %2: %3</source>
        <translation>%1៖ សកម្មភាព ១ ហួសពេលកំណត់ ត្រូវបញ្ចប់ត្រឹម %2៖ %3</translation>
    </message>
    <message>
        <source>%1: %2 overdue activities, the oldest due %3: %4</source>
        <translation>%1៖ សកម្មភាព %2 ហួសពេលកំណត់ ចាស់ជាងគេត្រូវបញ្ចប់ត្រឹម %3៖ %4</translation>
    </message>
    <message>
        <source>Urgent case %1, reported %2</source>
        <translation>ករណីបន្ទាន់ %1 រាយការណ៍នៅ %2</translation>
    </message>
    <message>
        <source>Report that has not come: %1</source>
        <translation>របាយការណ៍ដែលមិនទាន់មកដល់៖ %1</translation>
    </message>
    <message>
        <source>Action plan of %1</source>
        <translation>ផែនការសកម្មភាព%1</translation>
    </message>
    <message>
        <source>Other matters</source>
        <translation>បញ្ហាផ្សេងៗ</translation>
    </message>
    <message>
        <source>From the meeting of %1:</source>
        <translation>ពីកិច្ចប្រជុំថ្ងៃទី %1៖</translation>
    </message>
    <message>
        <source>Decision %1 of %2, %3 ago</source>
        <translation>សេចក្តីសម្រេចទី %1 ថ្ងៃទី %2 កន្លងមក %3</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>សេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>រួមជាមួយ %1</translation>
    </message>
    <message>
        <source>Follow-up of decisions</source>
        <translation>ការតាមដានសេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>ហួសពេលកំណត់ %1</translation>
    </message>
    <message>
        <source>Decisions of the committee</source>
        <translation>សេចក្តីសម្រេចរបស់គណៈកម្មាធិការ</translation>
    </message>
    <message>
        <source>As they stand on %1</source>
        <translation>ស្ថានភាពគិតត្រឹម %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the member agencies of the committee</source>
        <translation>អង្គភាពសមាជិកគណៈកម្មាធិការ</translation>
    </message>
    <message>
        <source>the member agencies of the committee, as in the list attached</source>
        <translation>អង្គភាពសមាជិកគណៈកម្មាធិការ ដូចមានក្នុងបញ្ជីភ្ជាប់</translation>
    </message>
    <message>
        <source>Activity %1 of the plan: %2, %3</source>
        <translation>សកម្មភាពទី %1 នៃផែនការ៖ %2 %3</translation>
    </message>
    <message>
        <source>Minutes of meeting %1 of %2, approved on %3</source>
        <translation>កំណត់ហេតុកិច្ចប្រជុំលេខ %1 ថ្ងៃទី %2 បានអនុម័តនៅថ្ងៃទី %3</translation>
    </message>
</context>
<context>
    <name>insight</name>
    <message>
        <source>%1 has no action plan yet.</source>
        <translation>%1 មិនទាន់មានផែនការសកម្មភាពនៅឡើយទេ។</translation>
    </message>
    <message>
        <source>%1: the plan has no activities yet.</source>
        <translation>%1៖ ផែនការមិនទាន់មានសកម្មភាពនៅឡើយទេ។</translation>
    </message>
    <message>
        <source>%1: the one activity planned is done.</source>
        <translation>%1៖ សកម្មភាពតែមួយដែលបានគ្រោង ត្រូវបានបញ្ចប់។</translation>
    </message>
    <message>
        <source>%1: the one activity planned is not done yet.</source>
        <translation>%1៖ សកម្មភាពតែមួយដែលបានគ្រោង មិនទាន់បញ្ចប់នៅឡើយទេ។</translation>
    </message>
    <message>
        <source>%1: none of the %2 activities is done yet.</source>
        <translation>%1៖ ក្នុងចំណោមសកម្មភាព %2 មិនទាន់មានសកម្មភាពណាបញ្ចប់នៅឡើយទេ។</translation>
    </message>
    <message>
        <source>%1: all %2 activities are done.</source>
        <translation>%1៖ សកម្មភាពទាំង %2 បានបញ្ចប់។</translation>
    </message>
    <message>
        <source>%1: 1 of %2 activities is done.</source>
        <translation>%1៖ សកម្មភាព ១ ក្នុងចំណោម %2 បានបញ្ចប់។</translation>
    </message>
    <message>
        <source>%1: %2 of %3 activities are done.</source>
        <translation>%1៖ សកម្មភាព %2 ក្នុងចំណោម %3 បានបញ្ចប់។</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>គ្មានសកម្មភាពហួសពេលកំណត់ទេ។</translation>
    </message>
    <message>
        <source>%1 are overdue, spread over %2 agencies.</source>
        <translation>សកម្មភាព %1 ហួសពេលកំណត់ នៅក្នុងអង្គភាព %2។</translation>
    </message>
    <message>
        <source>1 is due within the next %1 days.</source>
        <translation>សកម្មភាព ១ ត្រូវបញ្ចប់ក្នុងរយៈពេល %1 ថ្ងៃខាងមុខ។</translation>
    </message>
    <message>
        <source>%1 are due within the next %2 days.</source>
        <translation>សកម្មភាព %1 ត្រូវបញ្ចប់ក្នុងរយៈពេល %2 ថ្ងៃខាងមុខ។</translation>
    </message>
    <message>
        <source>There is no action plan yet.</source>
        <translation>មិនទាន់មានផែនការសកម្មភាពនៅឡើយទេ។</translation>
    </message>
    <message>
        <source>%1: no plan was made.</source>
        <translation>%1៖ មិនបានធ្វើផែនការ។</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done on time, %4 late, %5 not done.</source>
        <translation>%1៖ បានបញ្ចប់ទាន់ពេល %2 ក្នុងចំណោម %3, យឺត %4, មិនបានបញ្ចប់ %5។</translation>
    </message>
    <message>
        <source>Activities by status</source>
        <translation>សកម្មភាពតាមស្ថានភាព</translation>
    </message>
    <message>
        <source>The plan of %1; cancelled ones count only here</source>
        <translation>ផែនការ%1។ សកម្មភាពបានបោះបង់ រាប់តែនៅទីនេះ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Nothing to show yet: the month has no activities.</source>
        <translation>មិនទាន់មានអ្វីបង្ហាញ៖ ខែនេះគ្មានសកម្មភាព។</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>សកម្មភាព</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1៖ %2 ក្នុងចំណោម %3</translation>
    </message>
    <message>
        <source>Progress by pillar</source>
        <translation>វឌ្ឍនភាពតាមសសរស្តម្ភ</translation>
    </message>
    <message>
        <source>Mean progress of the month&apos;s activities</source>
        <translation>វឌ្ឍនភាពមធ្យមនៃសកម្មភាពក្នុងខែ</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>សសរស្តម្ភ</translation>
    </message>
    <message>
        <source>all cancelled</source>
        <translation>បានបោះបង់ទាំងអស់</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>វឌ្ឍនភាព</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>បានបញ្ចប់</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done</source>
        <translation>%1៖ បានបញ្ចប់ %2 ក្នុងចំណោម %3</translation>
    </message>
    <message>
        <source>Overdue by lead agency</source>
        <translation>ហួសពេលកំណត់តាមអង្គភាពទទួលបន្ទុក</translation>
    </message>
    <message>
        <source>All open plans, as of %1</source>
        <translation>ផែនការទាំងអស់ដែលមិនទាន់បិទ គិតត្រឹមថ្ងៃទី%1</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>អង្គភាពទទួលបន្ទុក</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>ហួសពេលកំណត់</translation>
    </message>
    <message>
        <source>%1: %2 overdue</source>
        <translation>%1៖ %2 ហួសពេលកំណត់</translation>
    </message>
    <message>
        <source>%1 other agencies</source>
        <translation>អង្គភាពផ្សេងទៀត %1</translation>
    </message>
    <message>
        <source>Done on time</source>
        <translation>បញ្ចប់ទាន់ពេល</translation>
    </message>
    <message>
        <source>Share of each month&apos;s activities; pale: not over yet; –: no plan</source>
        <translation>ភាគរយនៃសកម្មភាពក្នុងខែនីមួយៗ។ ពណ៌ស្រាល៖ មិនទាន់ចប់ខែ។ «–» គ្មានផែនការ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ខែ</translation>
    </message>
    <message>
        <source>Nothing to show yet: no plan in these months.</source>
        <translation>មិនទាន់មានអ្វីបង្ហាញ៖ គ្មានផែនការក្នុងខែទាំងនេះ។</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>គ្មានផែនការ</translation>
    </message>
    <message>
        <source>On time, %</source>
        <translation>ទាន់ពេល គិតជា %</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>ទាន់ពេល</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>យឺត</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>មិនបានបញ្ចប់</translation>
    </message>
    <message>
        <source>Dashboard as of %1</source>
        <translation>ផ្ទាំងព័ត៌មានគិតត្រឹមថ្ងៃទី%1</translation>
    </message>
    <message>
        <source>Activities done</source>
        <translation>សកម្មភាពបានបញ្ចប់</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>ក្នុងចំណោម %1</translation>
    </message>
    <message>
        <source>No plan in %1</source>
        <translation>គ្មានផែនការក្នុង%1</translation>
    </message>
    <message>
        <source>Activities of the month&apos;s plan that are done, out of all that were not cancelled.</source>
        <translation>សកម្មភាពដែលបានបញ្ចប់ ក្នុងចំណោមសកម្មភាពទាំងអស់នៃផែនការប្រចាំខែដែលមិនបានបោះបង់។</translation>
    </message>
    <message>
        <source>%1 from earlier months</source>
        <translation>%1 ពីខែមុនៗ</translation>
    </message>
    <message>
        <source>All from this month&apos;s plan</source>
        <translation>ទាំងអស់ពីផែនការខែនេះ</translation>
    </message>
    <message>
        <source>Everything is in time</source>
        <translation>ទាន់ពេលទាំងអស់</translation>
    </message>
    <message>
        <source>Activities of all open plans that are neither done nor cancelled although their due date, or the first working day after it, has passed.</source>
        <translation>សកម្មភាពនៃផែនការទាំងអស់ដែលមិនទាន់បិទ ដែលមិនទាន់បញ្ចប់ និងមិនបានបោះបង់ ទោះបីកាលបរិច្ឆេទកំណត់ ឬថ្ងៃធ្វើការដំបូងបន្ទាប់ បានកន្លងផុតហើយក្តី។</translation>
    </message>
    <message>
        <source>Due within %1 days</source>
        <translation>ដល់កំណត់ក្នុង %1 ថ្ងៃ</translation>
    </message>
    <message>
        <source>The next on %1</source>
        <translation>បន្ទាប់នៅថ្ងៃទី%1</translation>
    </message>
    <message>
        <source>Nothing falls due</source>
        <translation>គ្មានសកម្មភាពដល់កំណត់</translation>
    </message>
    <message>
        <source>Activities of all open plans that are not overdue and have to be done within the next %1 days, today included.</source>
        <translation>សកម្មភាពនៃផែនការទាំងអស់ដែលមិនទាន់បិទ ដែលមិនហួសពេលកំណត់ និងត្រូវបញ្ចប់ក្នុងរយៈពេល %1 ថ្ងៃខាងមុខ រាប់ទាំងថ្ងៃនេះ។</translation>
    </message>
    <message>
        <source>Agencies without news</source>
        <translation>អង្គភាពមិនទាន់រាយការណ៍</translation>
    </message>
    <message>
        <source>All have reported</source>
        <translation>ទាំងអស់បានរាយការណ៍</translation>
    </message>
    <message>
        <source>Agencies that lead activities of the month and of whose work nothing has moved: everything is still planned, at 0 %.</source>
        <translation>អង្គភាពទទួលបន្ទុកសកម្មភាពក្នុងខែ ដែលការងារមិនទាន់មានវឌ្ឍនភាព៖ អ្វីៗនៅ «គ្រោងទុក» ០ %។</translation>
    </message>
    <message>
        <source>1 is overdue, led by %1.</source>
        <translation>សកម្មភាព ១ ហួសពេលកំណត់ ទទួលបន្ទុកដោយ %1។</translation>
    </message>
    <message>
        <source>%1 are overdue, all of them led by %2.</source>
        <translation>សកម្មភាព %1 ហួសពេលកំណត់ ទាំងអស់ទទួលបន្ទុកដោយ %2។</translation>
    </message>
    <message>
        <source>%1 are overdue, %2 of them led by %3.</source>
        <translation>សកម្មភាព %1 ហួសពេលកំណត់ ក្នុងនោះ %2 ទទួលបន្ទុកដោយ %3។</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Action plan</source>
        <translation>ផែនការសកម្មភាព</translation>
    </message>
    <message>
        <source>Action plans</source>
        <translation>ផែនការសកម្មភាព</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ខែ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Number on the paper</source>
        <translation>លេខលើឯកសារ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>This month&apos;s plan is closed. Reopen it before changing anything in it.</source>
        <translation>ផែនការខែនេះបានបិទហើយ។ សូមបើកវាឡើងវិញ មុនកែអ្វីមួយក្នុងនោះ។</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ល.រ</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>សសរស្តម្ភ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>សកម្មភាព</translation>
    </message>
    <message>
        <source>Expected output</source>
        <translation>លទ្ធផលរំពឹងទុក</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>សូចនាករ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>គោលដៅ</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>សម្រេចបាន</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>អង្គភាពទទួលបន្ទុក</translation>
    </message>
    <message>
        <source>Supporting agencies</source>
        <translation>អង្គភាពសហការ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>កាលបរិច្ឆេទចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>កាលបរិច្ឆេទកំណត់</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>ថវិកា</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>រូបិយប័ណ្ណ</translation>
    </message>
    <message>
        <source>Source of budget</source>
        <translation>ប្រភពថវិកា</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>វឌ្ឍនភាព</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>បញ្ចប់នៅថ្ងៃ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>លទ្ធផល</translation>
    </message>
    <message>
        <source>Reason for delay</source>
        <translation>មូលហេតុយឺតយ៉ាវ</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>អនុសាសន៍</translation>
    </message>
    <message>
        <source>Comes back each month</source>
        <translation>អនុវត្តរៀងរាល់ខែ</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>បន្តពីសកម្មភាព</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>សកម្មភាព</translation>
    </message>
    <message>
        <source>The due date lies before the start. Move one of them.</source>
        <translation>កាលបរិច្ឆេទកំណត់នៅមុនកាលបរិច្ឆេទចាប់ផ្តើម។ សូមកែមួយក្នុងចំណោមពីរ។</translation>
    </message>
    <message>
        <source>Member agency</source>
        <translation>អង្គភាពសមាជិក</translation>
    </message>
    <message>
        <source>Member agencies</source>
        <translation>អង្គភាពសមាជិក</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>ឈ្មោះ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Name (Khmer)</source>
        <translation>ឈ្មោះ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>ឈ្មោះកាត់</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>តួនាទី និងភារកិច្ច</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>ក្រុមការងារ</translation>
    </message>
    <message>
        <source>District</source>
        <translation>ស្រុក</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>លេខទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>លេខទាន់ហេតុការណ៍</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>អ៊ីមែល</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>ចូលជាសមាជិកនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>គណៈកម្មាធិការ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>ថ្នាក់</translation>
    </message>
    <message>
        <source>Administration above (English)</source>
        <translation>រដ្ឋបាលថ្នាក់លើ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Administration above (Khmer)</source>
        <translation>រដ្ឋបាលថ្នាក់លើ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Short name (English)</source>
        <translation>ឈ្មោះកាត់ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Letters on papers (Khmer)</source>
        <translation>អក្សរកាត់លើឯកសារ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Place on papers (English)</source>
        <translation>ទីកន្លែងលើឯកសារ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Place on papers (Khmer)</source>
        <translation>ទីកន្លែងលើឯកសារ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Who signs (English)</source>
        <translation>អ្នកចុះហត្ថលេខា (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Who signs (Khmer)</source>
        <translation>អ្នកចុះហត្ថលេខា (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>អ្នកទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>អ្នកទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>មុខតំណែង</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>ឋានន្តរស័ក្តិ</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ភេទ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>Last confirmed on</source>
        <translation>បញ្ជាក់ចុងក្រោយនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>ថ្ងៃឈប់សម្រាក</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>ថ្ងៃឈប់សម្រាក</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>សសរស្តម្ភ</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>ក្រុមការងារ</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>ព័ត៌មានទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>សមាជិកភាព</translation>
    </message>
    <message>
        <source>How to reach the person</source>
        <translation>ព័ត៌មានទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>The headings under which activities stand in the action plan.</source>
        <translation>ចំណងជើងដែលសកម្មភាពស្ថិតនៅក្រោម ក្នុងផែនការសកម្មភាព។</translation>
    </message>
    <message>
        <source>The groups in which member agencies work together.</source>
        <translation>ក្រុមដែលអង្គភាពសមាជិកធ្វើការរួមគ្នា។</translation>
    </message>
    <message>
        <source>Days on which offices are closed: no activity is late because of them. The government may move them.</source>
        <translation>ថ្ងៃដែលការិយាល័យបិទ៖ សកម្មភាពមិនរាប់ថាយឺតដោយសារថ្ងៃទាំងនេះទេ។ រាជរដ្ឋាភិបាលអាចប្តូរថ្ងៃទាំងនេះ។</translation>
    </message>
    <message>
        <source>On its papers</source>
        <translation>លើឯកសារ</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>លទ្ធផលនៃសកម្មភាព</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>ថវិកា</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>ក្នុងផែនការ</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>សេចក្តីបន្ថែម</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>សេចក្តីបន្ថែម</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>កិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>ចំណុចរបៀបវារៈ</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>ការកែតម្រូវ</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>សរសេរដោយ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>លំដាប់</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>ប្រភេទចំណុច</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>អ្នកធ្វើបទបង្ហាញ</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>អង្គភាព</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>ចំនួននាទីគ្រោង</translation>
    </message>
    <message>
        <source>Note for the chair</source>
        <translation>កំណត់សម្គាល់ជូនប្រធាន</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>ការពិភាក្សា</translation>
    </message>
    <message>
        <source>Confidential note</source>
        <translation>កំណត់សម្គាល់សម្ងាត់</translation>
    </message>
    <message>
        <source>Seconds spent</source>
        <translation>ចំនួនវិនាទីបានប្រើ</translation>
    </message>
    <message>
        <source>Decision followed up</source>
        <translation>សេចក្តីសម្រេចដែលតាមដាន</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>ចំណុចរបៀបវារៈ</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>វត្តមាន</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>ស្រី</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>ប្រុស</translation>
    </message>
    <message>
        <source>Guest from</source>
        <translation>ភ្ញៀវមកពី</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Name the agency, or the guest and where the guest comes from.</source>
        <translation>សូមបញ្ជាក់ឈ្មោះអង្គភាព ឬឈ្មោះភ្ញៀវ និងទីដែលភ្ញៀវមកពី។</translation>
    </message>
    <message>
        <source>Quorum, percent of members</source>
        <translation>កូរ៉ុម ជាភាគរយនៃសមាជិក</translation>
    </message>
    <message>
        <source>Least rank of a representative</source>
        <translation>ឋានៈអប្បបរមារបស់អ្នកតំណាង</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>សេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Responsible agency</source>
        <translation>អង្គភាពទទួលបន្ទុក</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ភស្តុតាង</translation>
    </message>
    <message>
        <source>Reason for dropping it</source>
        <translation>មូលហេតុនៃការលុបចោល</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>សេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Say why the decision is dropped.</source>
        <translation>សូមបញ្ជាក់មូលហេតុដែលលុបចោលសេចក្តីសម្រេចនេះ។</translation>
    </message>
    <message>
        <source>These minutes are approved and stay as they are. Write a correction as an addendum.</source>
        <translation>កំណត់ហេតុនេះបានអនុម័ត ហើយមិនអាចកែបានទៀតទេ។ សូមសរសេរការកែតម្រូវជាសេចក្តីបន្ថែម។</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>ប្រភេទកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Regular meeting</source>
        <translation>កិច្ចប្រជុំទៀងទាត់</translation>
    </message>
    <message>
        <source>Number of the meeting</source>
        <translation>លេខកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>ថ្ងៃប្រជុំ</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>ចាប់ផ្តើមម៉ោង</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>បញ្ចប់ម៉ោង</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation>ក្រោមអធិបតីភាព</translation>
    </message>
    <message>
        <source>Note taker</source>
        <translation>អ្នកកត់ត្រា</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>គោលបំណង</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>ថ្ងៃអនុម័ត</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>អនុម័តដោយ</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>កិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>The meeting ends before it begins. Move one of the times.</source>
        <translation>កិច្ចប្រជុំបញ្ចប់មុនពេលចាប់ផ្តើម។ សូមប្តូរម៉ោងណាមួយ។</translation>
    </message>
    <message>
        <source>Name the working group that meets.</source>
        <translation>សូមបញ្ជាក់ក្រុមការងារដែលប្រជុំ។</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>ការកំណត់ថ្ងៃប្រជុំ</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>លើកទី</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>ថ្ងៃនៃសប្តាហ៍</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>ថ្ងៃទីក្នុងខែ</translation>
    </message>
    <message>
        <source>When offices are closed that day</source>
        <translation>ប្រសិនបើថ្ងៃនោះជាថ្ងៃឈប់សម្រាក</translation>
    </message>
    <message>
        <source>Regular meetings</source>
        <translation>កិច្ចប្រជុំទៀងទាត់</translation>
    </message>
    <message>
        <source>At its meetings</source>
        <translation>ក្នុងកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>For the chair&apos;s copy only</source>
        <translation>សម្រាប់តែច្បាប់របស់ប្រធាន</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>អ្នកដឹកនាំ</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>ខ្លឹមសារកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>As a rule</source>
        <translation>ជាទូទៅ</translation>
    </message>
    <message>
        <source>Meets on the %1 %2 of the month</source>
        <translation>ប្រជុំនៅ%2%1នៃខែ</translation>
    </message>
    <message>
        <source>Meets on day %1 of the month</source>
        <translation>ប្រជុំនៅថ្ងៃទី %1 នៃខែ</translation>
    </message>
    <message>
        <source>%1; when offices are closed that day, on the working day before.</source>
        <translation>%1 បើថ្ងៃនោះឈប់សម្រាក ប្រជុំនៅថ្ងៃធ្វើការមុន។</translation>
    </message>
    <message>
        <source>%1; when offices are closed that day, on the working day after.</source>
        <translation>%1 បើថ្ងៃនោះឈប់សម្រាក ប្រជុំនៅថ្ងៃធ្វើការបន្ទាប់។</translation>
    </message>
    <message>
        <source>%1; when offices are closed that day, there is no meeting.</source>
        <translation>%1 បើថ្ងៃនោះឈប់សម្រាក មិនប្រជុំទេ។</translation>
    </message>
</context>
<context>
    <name>samaki::ActivityDelegate</name>
    <message>
        <source>1 activity</source>
        <translation>សកម្មភាព ១</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>សកម្មភាព %n</numerusform>
            <numerusform>សកម្មភាព %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>យឺត ១ ថ្ងៃ</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>យឺត %n ថ្ងៃ</numerusform>
            <numerusform>យឺត %n ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried over from an earlier month</source>
        <translation>បន្តពីខែមុន</translation>
    </message>
    <message>
        <source>Comes back each month</source>
        <translation>អនុវត្តរៀងរាល់ខែ</translation>
    </message>
    <message>
        <source>Saved on this computer; waits for the drive</source>
        <translation>បានរក្សាទុកក្នុងកុំព្យូទ័រនេះ។ កំពុងរង់ចាំថាសបណ្តាញ</translation>
    </message>
    <message>
        <source>This month&apos;s plan is closed.</source>
        <translation>ផែនការខែនេះបានបិទហើយ។</translation>
    </message>
</context>
<context>
    <name>samaki::ActivityPanel</name>
    <message>
        <source>New activity %1</source>
        <translation>សកម្មភាពថ្មីទី %1</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <translation>សកម្មភាពទី %1</translation>
    </message>
    <message>
        <source>Continues activity %1 of %2</source>
        <translation>បន្តពីសកម្មភាពទី %1 នៃ%2</translation>
    </message>
    <message>
        <source>Show the activity it was carried over from</source>
        <translation>បង្ហាញសកម្មភាពដើមដែលបានបន្ត</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>លម្អិត</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ប្រវត្តិ</translation>
    </message>
    <message>
        <source>Close the side panel</source>
        <translation>បិទផ្ទាំងចំហៀង</translation>
    </message>
    <message>
        <source>The chosen activity</source>
        <translation>សកម្មភាពដែលបានជ្រើសរើស</translation>
    </message>
</context>
<context>
    <name>samaki::ActivityTable</name>
    <message>
        <source>The usual columns</source>
        <translation>ជួរឈរធម្មតា</translation>
    </message>
</context>
<context>
    <name>samaki::ActivityTableModel</name>
    <message>
        <source>Without a pillar</source>
        <translation>គ្មានសសរស្តម្ភ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ខែ</translation>
    </message>
    <message>
        <source>1 working day late</source>
        <translation>យឺត ១ ថ្ងៃធ្វើការ</translation>
    </message>
    <message numerus="yes">
        <source>%n working days late</source>
        <translation>
            <numerusform>យឺត %n ថ្ងៃធ្វើការ</numerusform>
            <numerusform>យឺត %n ថ្ងៃធ្វើការ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 riel</source>
        <translation>%1 រៀល</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>%1 ដុល្លារ</translation>
    </message>
</context>
<context>
    <name>samaki::AddendumDialog</name>
    <message>
        <source>Write a correction</source>
        <translation>សរសេរការកែតម្រូវ</translation>
    </message>
    <message>
        <source>Correction to the minutes of %1</source>
        <translation>ការកែតម្រូវកំណត់ហេតុ %1</translation>
    </message>
    <message>
        <source>The approved minutes stay as they are. The correction is printed behind them, with its date.</source>
        <translation>កំណត់ហេតុដែលបានអនុម័តនៅដដែល។ ការកែតម្រូវត្រូវបោះពុម្ពនៅខាងក្រោយ ដោយចុះកាលបរិច្ឆេទ។</translation>
    </message>
    <message>
        <source>Write a correction to approved minutes</source>
        <translation>សរសេរការកែតម្រូវលើកំណត់ហេតុដែលបានអនុម័ត</translation>
    </message>
    <message>
        <source>on item %1</source>
        <translation>លើចំណុចទី %1</translation>
    </message>
</context>
<context>
    <name>samaki::AdministrationPage</name>
    <message>
        <source>The committee</source>
        <translation>គណៈកម្មាធិការ</translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation>ការផ្លាស់ប្តូរចុងក្រោយ</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>ពិនិត្យឯកសារ</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>ផ្នែក</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>ការគ្រប់គ្រង</translation>
    </message>
</context>
<context>
    <name>samaki::AgenciesPage</name>
    <message>
        <source>Contacts as vCard</source>
        <translation>អ្នកទំនាក់ទំនងជា vCard</translation>
    </message>
    <message>
        <source>Export the directory</source>
        <translation>នាំចេញបញ្ជីទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>ត្រូវបញ្ជាក់</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Add an agency</source>
        <translation>បន្ថែមអង្គភាព</translation>
    </message>
    <message>
        <source>Add a member agency (Ctrl+N)</source>
        <translation>បន្ថែមអង្គភាពសមាជិក (Ctrl+N)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>កែសម្រួល</translation>
    </message>
    <message>
        <source>Export the directory…</source>
        <translation>នាំចេញបញ្ជីទំនាក់ទំនង…</translation>
    </message>
    <message>
        <source>Contacts as vCard…</source>
        <translation>អ្នកទំនាក់ទំនងជា vCard…</translation>
    </message>
    <message>
        <source>Copy mail addresses</source>
        <translation>ចម្លងអាសយដ្ឋានអ៊ីមែល</translation>
    </message>
    <message>
        <source>The addresses of the agencies shown, and of their contacts</source>
        <translation>អ៊ីមែលរបស់អង្គភាពដែលកំពុងបង្ហាញ និងអ្នកទំនាក់ទំនងរបស់ពួកគេ</translation>
    </message>
    <message>
        <source>No member agency yet</source>
        <translation>មិនទាន់មានអង្គភាពសមាជិក</translation>
    </message>
    <message>
        <source>Begin with the departments, police and organisations that sit in the committee. You can also import a list from a spreadsheet.</source>
        <translation>សូមចាប់ផ្តើមពីមន្ទីរ នគរបាល និងអង្គការ ដែលជាសមាជិកគណៈកម្មាធិការ។ អ្នកក៏អាចនាំចូលបញ្ជីពីតារាង Excel បានដែរ។</translation>
    </message>
    <message>
        <source>Add the first agency</source>
        <translation>បន្ថែមអង្គភាពដំបូង</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>បានរក្សាទុកជា «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n mail addresses copied</source>
        <translation>
            <numerusform>បានចម្លងអាសយដ្ឋានអ៊ីមែល %n</numerusform>
            <numerusform>បានចម្លងអាសយដ្ឋានអ៊ីមែល %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Member agencies</source>
        <translation>អង្គភាពសមាជិក</translation>
    </message>
    <message>
        <source>Open work</source>
        <translation>មិនទាន់ចប់</translation>
    </message>
    <message>
        <source>1 mail address copied</source>
        <translation>បានចម្លងអាសយដ្ឋានអ៊ីមែល ១</translation>
    </message>
    <message>
        <source>Import agencies…</source>
        <translation>នាំចូលអង្គភាព…</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>នាំចូលអ្នកទំនាក់ទំនង…</translation>
    </message>
</context>
<context>
    <name>samaki::AgencyDetails</name>
    <message>
        <source>⊘ Not active: no longer a member</source>
        <translation>⊘ មិនសកម្ម៖ លែងជាសមាជិក</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>កែសម្រួល</translation>
    </message>
    <message>
        <source>Edit (Ctrl+E)</source>
        <translation>កែសម្រួល (Ctrl+E)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ប្រវត្តិ</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>ធ្វើឱ្យអសកម្ម</translation>
    </message>
    <message>
        <source>Make active again</source>
        <translation>ធ្វើឱ្យសកម្មវិញ</translation>
    </message>
    <message>
        <source>No longer a member. It can be undone.</source>
        <translation>លែងជាសមាជិក។ អាចត្រឡប់វិញបាន។</translation>
    </message>
    <message numerus="yes">
        <source>%n open activities</source>
        <translation>
            <numerusform>សកម្មភាពមិនទាន់ចប់ %n</numerusform>
            <numerusform>សកម្មភាពមិនទាន់ចប់ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them in the action plan</source>
        <translation>បង្ហាញក្នុងផែនការសកម្មភាព</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>បន្ថែមអ្នកទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Nobody yet. Add the focal point, so that invitations find a person.</source>
        <translation>មិនទាន់មាននរណាទេ។ សូមបន្ថែមមន្ត្រីបង្គោល ដើម្បីឱ្យលិខិតអញ្ជើញទៅដល់។</translation>
    </message>
    <message numerus="yes">
        <source>%n former contacts</source>
        <translation>
            <numerusform>អ្នកទំនាក់ទំនងពីមុន %n នាក់</numerusform>
            <numerusform>អ្នកទំនាក់ទំនងពីមុន %n នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>vCard…</source>
        <translation>vCard…</translation>
    </message>
    <message>
        <source>Save these contacts for a telephone or a mail program</source>
        <translation>រក្សាទុកអ្នកទំនាក់ទំនងទាំងនេះសម្រាប់ទូរស័ព្ទ ឬកម្មវិធីអ៊ីមែល</translation>
    </message>
</context>
<context>
    <name>samaki::AgencyPanel</name>
    <message>
        <source>Make “%1” active again</source>
        <translation>ធ្វើឱ្យ «%1» សកម្មវិញ</translation>
    </message>
    <message>
        <source>Deactivate “%1”</source>
        <translation>ធ្វើឱ្យ «%1» អសកម្ម</translation>
    </message>
    <message>
        <source>Back to the agency (Esc)</source>
        <translation>ត្រឡប់ទៅអង្គភាព (Esc)</translation>
    </message>
    <message>
        <source>Back to the agency</source>
        <translation>ត្រឡប់ទៅអង្គភាព</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>បិទផ្ទាំងនេះ</translation>
    </message>
    <message>
        <source>New member agency</source>
        <translation>អង្គភាពសមាជិកថ្មី</translation>
    </message>
    <message>
        <source>Edit the agency</source>
        <translation>កែសម្រួលអង្គភាព</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>អ្នកទំនាក់ទំនងថ្មី</translation>
    </message>
    <message>
        <source>Edit the contact</source>
        <translation>កែសម្រួលអ្នកទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ប្រវត្តិ</translation>
    </message>
    <message>
        <source>Confirm the contact “%1”</source>
        <translation>បញ្ជាក់អ្នកទំនាក់ទំនង «%1»</translation>
    </message>
    <message>
        <source>Bring back the contact “%1”</source>
        <translation>យកអ្នកទំនាក់ទំនង «%1» មកវិញ</translation>
    </message>
    <message>
        <source>Remove the contact “%1”</source>
        <translation>ដកអ្នកទំនាក់ទំនង «%1» ចេញ</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>បន្ថែម «%1»</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>កែសម្រួល «%1»</translation>
    </message>
    <message>
        <source>Add the contact “%1”</source>
        <translation>បន្ថែមអ្នកទំនាក់ទំនង «%1»</translation>
    </message>
    <message>
        <source>Edit the contact “%1”</source>
        <translation>កែសម្រួលអ្នកទំនាក់ទំនង «%1»</translation>
    </message>
</context>
<context>
    <name>samaki::AgendaActs</name>
    <message>
        <source>Change the order of the agenda</source>
        <translation>ប្តូរលំដាប់របៀបវារៈ</translation>
    </message>
    <message>
        <source>Add “%1” to the agenda</source>
        <translation>បន្ថែម «%1» ក្នុងរបៀបវារៈ</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>កែសម្រួល «%1»</translation>
    </message>
    <message>
        <source>Take “%1” off the agenda</source>
        <translation>ដក «%1» ចេញពីរបៀបវារៈ</translation>
    </message>
    <message numerus="yes">
        <source>Take %n items off the agenda</source>
        <translation>
            <numerusform>ដកចំណុច %n ចេញពីរបៀបវារៈ</numerusform>
            <numerusform>ដកចំណុច %n ចេញពីរបៀបវារៈ</numerusform>
        </translation>
    </message>
    <message>
        <source>Build the agenda</source>
        <translation>រៀបចំរបៀបវារៈ</translation>
    </message>
    <message>
        <source>The agenda has everything already.</source>
        <translation>របៀបវារៈមានចំណុចទាំងអស់រួចហើយ។</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1 item added: %1</source>
        <translation>បានបន្ថែមចំណុច ១៖ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n items added: %1</source>
        <translation>
            <numerusform>បានបន្ថែមចំណុច %n៖ %1</numerusform>
            <numerusform>បានបន្ថែមចំណុច %n៖ %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samaki::AgendaModel</name>
    <message>
        <source>Note for the chair: %1</source>
        <translation>កំណត់សម្គាល់ជូនប្រធាន៖ %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ល.រ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>ចំណុច</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>អ្នកធ្វើបទបង្ហាញ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>នាទី</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>ចាប់ផ្តើម</translation>
    </message>
</context>
<context>
    <name>samaki::AgendaTable</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>ចំណុច %n</numerusform>
            <numerusform>ចំណុច %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samaki::AgendaView</name>
    <message>
        <source>Add an item</source>
        <translation>បន្ថែមចំណុច</translation>
    </message>
    <message>
        <source>Add an item behind the chosen one</source>
        <translation>បន្ថែមចំណុចក្រោយចំណុចដែលបានជ្រើសរើស</translation>
    </message>
    <message>
        <source>Move the item up</source>
        <translation>រំកិលចំណុចឡើងលើ</translation>
    </message>
    <message>
        <source>Move the item down</source>
        <translation>រំកិលចំណុចចុះក្រោម</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>ដកចេញពីរបៀបវារៈ</translation>
    </message>
    <message>
        <source>Take the item off the agenda; Undo brings it back</source>
        <translation>ដកចំណុចចេញពីរបៀបវារៈ អាចយកមកវិញដោយ «មិនធ្វើវិញ»</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>លម្អិត</translation>
    </message>
    <message>
        <source>The item&apos;s agency, and a note for the chair</source>
        <translation>អង្គភាពនៃចំណុច និងកំណត់សម្គាល់ជូនប្រធាន</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>របៀបវារៈ</translation>
    </message>
    <message>
        <source>Nothing on the agenda yet</source>
        <translation>មិនទាន់មានចំណុចក្នុងរបៀបវារៈ</translation>
    </message>
    <message>
        <source>What the committee already knows is put on it in one step: the last minutes, open decisions, overdue activities, next month&apos;s plan.</source>
        <translation>អ្វីដែលគណៈកម្មាធិការដឹងរួចហើយ ត្រូវដាក់ចូលក្នុងមួយជំហាន៖ កំណត់ហេតុលើកមុន សេចក្តីសម្រេចមិនទាន់បញ្ចប់ សកម្មភាពហួសពេលកំណត់ និងផែនការខែបន្ទាប់។</translation>
    </message>
    <message>
        <source>Build the agenda</source>
        <translation>រៀបចំរបៀបវារៈ</translation>
    </message>
    <message>
        <source>%1 minutes planned</source>
        <translation>គ្រោង %1 នាទី</translation>
    </message>
    <message>
        <source>%1 of %2 minutes planned</source>
        <translation>គ្រោង %1 ក្នុងចំណោម %2 នាទី</translation>
    </message>
    <message>
        <source>%1: %2 too many</source>
        <translation>%1៖ លើស %2</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ឡើងលើ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>ចុះក្រោម</translation>
    </message>
</context>
<context>
    <name>samaki::ApproveActs</name>
    <message>
        <source>No decision was written down.</source>
        <translation>ពុំមានសេចក្តីសម្រេចត្រូវបានកត់ត្រាទេ។</translation>
    </message>
    <message>
        <source>1 decision names no responsible agency.</source>
        <translation>សេចក្តីសម្រេច ១ មិនទាន់មានអង្គភាពទទួលបន្ទុក។</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions name no responsible agency.</source>
        <translation>
            <numerusform>សេចក្តីសម្រេច %n មិនទាន់មានអង្គភាពទទួលបន្ទុក។</numerusform>
            <numerusform>សេចក្តីសម្រេច %n មិនទាន់មានអង្គភាពទទួលបន្ទុក។</numerusform>
        </translation>
    </message>
    <message>
        <source>1 decision has no due date.</source>
        <translation>សេចក្តីសម្រេច ១ មិនទាន់មានកាលបរិច្ឆេទកំណត់។</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions have no due date.</source>
        <translation>
            <numerusform>សេចក្តីសម្រេច %n មិនទាន់មានកាលបរិច្ឆេទកំណត់។</numerusform>
            <numerusform>សេចក្តីសម្រេច %n មិនទាន់មានកាលបរិច្ឆេទកំណត់។</numerusform>
        </translation>
    </message>
    <message>
        <source>The attendance was not taken.</source>
        <translation>វត្តមានមិនទាន់បានកត់ត្រា។</translation>
    </message>
    <message>
        <source>1 agency is not marked in the attendance.</source>
        <translation>អង្គភាព ១ មិនទាន់កត់ត្រាក្នុងបញ្ជីវត្តមាន។</translation>
    </message>
    <message numerus="yes">
        <source>%n agencies are not marked in the attendance.</source>
        <translation>
            <numerusform>អង្គភាព %n មិនទាន់កត់ត្រាក្នុងបញ្ជីវត្តមាន។</numerusform>
            <numerusform>អង្គភាព %n មិនទាន់កត់ត្រាក្នុងបញ្ជីវត្តមាន។</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item was dealt with without a word of discussion.</source>
        <translation>ចំណុច ១ បានពិភាក្សា តែគ្មានកំណត់ត្រាការពិភាក្សា។</translation>
    </message>
    <message numerus="yes">
        <source>%n items were dealt with without a word of discussion.</source>
        <translation>
            <numerusform>ចំណុច %n បានពិភាក្សា តែគ្មានកំណត់ត្រាការពិភាក្សា។</numerusform>
            <numerusform>ចំណុច %n បានពិភាក្សា តែគ្មានកំណត់ត្រាការពិភាក្សា។</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve the minutes of %1</source>
        <translation>អនុម័តកំណត់ហេតុ %1</translation>
    </message>
    <message>
        <source>1 item is carried over although it was discussed or decided on: %1</source>
        <translation>ចំណុច ១ ត្រូវបានលើកទៅលើកក្រោយ ទោះបានពិភាក្សា ឬសម្រេចរួចក៏ដោយ៖ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n items are carried over although they were discussed or decided on: %1</source>
        <translation>
            <numerusform>ចំណុច %n ត្រូវបានលើកទៅលើកក្រោយ ទោះបានពិភាក្សា ឬសម្រេចរួចក៏ដោយ៖ %1</numerusform>
            <numerusform>ចំណុច %n ត្រូវបានលើកទៅលើកក្រោយ ទោះបានពិភាក្សា ឬសម្រេចរួចក៏ដោយ៖ %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samaki::ApproveDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>និង %n ទៀត</numerusform>
            <numerusform>និង %n ទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve the minutes</source>
        <translation>អនុម័តកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Approve the minutes of %1</source>
        <translation>អនុម័តកំណត់ហេតុ %1</translation>
    </message>
    <message>
        <source>Approval is for good: from then on nobody can change the agenda, the discussion, the attendance or the wording of decisions. A correction is written as a dated addendum.</source>
        <translation>ការអនុម័តមិនអាចដកវិញបានទេ៖ ចាប់ពីពេលនោះ គ្មាននរណាអាចកែរបៀបវារៈ ការពិភាក្សា វត្តមាន ឬខ្លឹមសារសេចក្តីសម្រេចបានឡើយ។ ការកែតម្រូវត្រូវសរសេរជាសេចក្តីបន្ថែម ដោយចុះកាលបរិច្ឆេទ។</translation>
    </message>
    <message>
        <source>Approve for good</source>
        <translation>អនុម័តជាស្ថាពរ</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>មិនទាន់</translation>
    </message>
    <message>
        <source>The minutes lack nothing.</source>
        <translation>កំណត់ហេតុពេញលេញហើយ។</translation>
    </message>
    <message>
        <source>Before you approve</source>
        <translation>មុនពេលអនុម័ត</translation>
    </message>
    <message>
        <source>Carried over to the next meeting</source>
        <translation>លើកទៅកិច្ចប្រជុំលើកក្រោយ</translation>
    </message>
    <message>
        <source>The meeting was held on %1: its minutes cannot be approved before that day.</source>
        <translation>កិច្ចប្រជុំប្រព្រឹត្តទៅនៅ %1៖ កំណត់ហេតុមិនអាចអនុម័តមុនថ្ងៃនោះបានទេ។</translation>
    </message>
</context>
<context>
    <name>samaki::Arguments</name>
    <message>
        <source>&quot;%2&quot; makes no sense for --%1. See samaki --help.</source>
        <translation>&quot;%2&quot; មិនត្រឹមត្រូវសម្រាប់ --%1 ទេ។ សូមមើល samaki --help។</translation>
    </message>
    <message>
        <source>The desk of a counter-trafficking committee.</source>
        <translation>កម្មវិធីការងាររបស់គណៈកម្មាធិការប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស។</translation>
    </message>
    <message>
        <source>The committee&apos;s file.</source>
        <translation>ឯកសារគណៈកម្មាធិការ។</translation>
    </message>
    <message>
        <source>Folder of this computer&apos;s copy.</source>
        <translation>ថតនៃច្បាប់ចម្លងក្នុងកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>en or km.</source>
        <translation>en ឬ km។</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark ឬ system។</translation>
    </message>
    <message>
        <source>Who sits here, as the change log names it: &quot;Role, name&quot;.</source>
        <translation>អ្នកប្រើនៅទីនេះ ដូចសរសេរក្នុងកំណត់ហេតុនៃការផ្លាស់ប្តូរ៖ &quot;តួនាទី, ឈ្មោះ&quot;។</translation>
    </message>
    <message>
        <source>The month to show, YYYY-MM.</source>
        <translation>ខែដែលត្រូវបង្ហាញ YYYY-MM។</translation>
    </message>
    <message>
        <source>Size of the window in pixels, WxH.</source>
        <translation>ទំហំបង្អួចគិតជាភីកសែល WxH។</translation>
    </message>
    <message>
        <source>Draws a page into a picture and ends; may be given more than once.</source>
        <translation>គូរទំព័រមួយជារូបភាព រួចបញ្ចប់។ អាចដាក់ច្រើនដង។</translation>
    </message>
    <message>
        <source>Prints the milliseconds to the first painted page and the megabytes of memory it took, and ends.</source>
        <translation>សរសេររយៈពេលជាមីលីវិនាទីដល់ទំព័រដំបូងលេចឡើង និងអង្គចងចាំដែលបានប្រើជាមេកាបៃ រួចបញ្ចប់។</translation>
    </message>
    <message>
        <source>One committee file at a time. See samaki --help.</source>
        <translation>អាចបើកឯកសារគណៈកម្មាធិការតែមួយក្នុងពេលតែមួយ។ សូមមើល samaki --help។</translation>
    </message>
</context>
<context>
    <name>samaki::AttendanceActs</name>
    <message>
        <source>Attendance of %1</source>
        <translation>វត្តមានរបស់%1</translation>
    </message>
    <message>
        <source>Add the guest “%1”</source>
        <translation>បន្ថែមភ្ញៀវ «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n guests</source>
        <translation>
            <numerusform>ដកភ្ញៀវ %n ចេញ</numerusform>
            <numerusform>ដកភ្ញៀវ %n ចេញ</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect the member agencies</source>
        <translation>បញ្ចូលអង្គភាពសមាជិកដែលត្រូវចូលរួម</translation>
    </message>
    <message>
        <source>Mark the others as absent</source>
        <translation>កំណត់អង្គភាពផ្សេងទៀតជាអវត្តមាន</translation>
    </message>
    <message>
        <source>Quorum reached: %1 of %2 agencies are there, %3 are needed</source>
        <translation>គ្រប់កូរ៉ុម៖ មានវត្តមាន %1 ក្នុងចំណោមអង្គភាព %2 ត្រូវការ %3</translation>
    </message>
    <message>
        <source>1 more agency is needed for the quorum</source>
        <translation>ខ្វះអង្គភាព ១ ទៀតដើម្បីគ្រប់កូរ៉ុម</translation>
    </message>
    <message numerus="yes">
        <source>%n more agencies are needed for the quorum</source>
        <translation>
            <numerusform>ខ្វះអង្គភាព %n ទៀតដើម្បីគ្រប់កូរ៉ុម</numerusform>
            <numerusform>ខ្វះអង្គភាព %n ទៀតដើម្បីគ្រប់កូរ៉ុម</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 are there</source>
        <translation>%1៖ មានវត្តមាន %2 ក្នុងចំណោម %3</translation>
    </message>
    <message>
        <source>No women and men counted yet</source>
        <translation>មិនទាន់រាប់ចំនួនស្រី និងប្រុស</translation>
    </message>
    <message>
        <source>1 woman</source>
        <translation>ស្រី ១</translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>ស្រី %n</numerusform>
            <numerusform>ស្រី %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 man</source>
        <translation>ប្រុស ១</translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>ប្រុស %n</numerusform>
            <numerusform>ប្រុស %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>សរុប ១ នាក់</translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>សរុប %n នាក់</numerusform>
            <numerusform>សរុប %n នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect each agency once</source>
        <translation>បញ្ចូលអង្គភាពនីមួយៗតែម្តង</translation>
    </message>
</context>
<context>
    <name>samaki::AttendanceModel</name>
    <message>
        <source>Below the rank the committee expects: %1</source>
        <translation>ក្រោមឋានៈដែលគណៈកម្មាធិការកំណត់៖ %1</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>ភ្ញៀវ</translation>
    </message>
    <message>
        <source>Member agencies</source>
        <translation>អង្គភាពសមាជិក</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>អង្គភាព</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>វត្តមាន</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>មុខតំណែង</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>ឋានៈ</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>ស្រី</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>ប្រុស</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Who sent the guest</source>
        <translation>អ្នកណាបានចាត់ភ្ញៀវនេះមក</translation>
    </message>
</context>
<context>
    <name>samaki::AttendanceView</name>
    <message>
        <source>1 not marked yet</source>
        <translation>មិនទាន់កត់ត្រា ១</translation>
    </message>
    <message numerus="yes">
        <source>%n not marked yet</source>
        <translation>
            <numerusform>មិនទាន់កត់ត្រា %n</numerusform>
            <numerusform>មិនទាន់កត់ត្រា %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>បន្ថែមភ្ញៀវ</translation>
    </message>
    <message>
        <source>Somebody who came and belongs to no member agency</source>
        <translation>អ្នកចូលរួមដែលមិនស្ថិតក្នុងអង្គភាពសមាជិកណាមួយ</translation>
    </message>
    <message>
        <source>The others are absent</source>
        <translation>អង្គភាពផ្សេងទៀតអវត្តមាន</translation>
    </message>
    <message>
        <source>Mark every agency that nobody marked yet as absent</source>
        <translation>កំណត់អង្គភាពទាំងអស់ដែលមិនទាន់កត់ត្រាជាអវត្តមាន</translation>
    </message>
    <message>
        <source>Remove the guest</source>
        <translation>ដកភ្ញៀវចេញ</translation>
    </message>
    <message>
        <source>Take the guest off the list; Undo brings the guest back</source>
        <translation>ដកភ្ញៀវចេញពីបញ្ជី អាចយកមកវិញដោយ «មិនធ្វើវិញ»</translation>
    </message>
    <message>
        <source>Find an agency (/)</source>
        <translation>ស្វែងរកអង្គភាព (/)</translation>
    </message>
    <message>
        <source>Find an agency</source>
        <translation>ស្វែងរកអង្គភាព</translation>
    </message>
    <message>
        <source>Type a part of its name; Enter goes to it (/)</source>
        <translation>វាយផ្នែកមួយនៃឈ្មោះ រួចចុច Enter ដើម្បីទៅកាន់អង្គភាពនោះ (/)</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>វត្តមាន</translation>
    </message>
    <message>
        <source>No member agency yet</source>
        <translation>មិនទាន់មានអង្គភាពសមាជិក</translation>
    </message>
    <message>
        <source>Whoever sits in the committee is expected at its meetings. Enter the member agencies first.</source>
        <translation>សមាជិកគណៈកម្មាធិការទាំងអស់ត្រូវចូលរួមកិច្ចប្រជុំ។ សូមបញ្ចូលអង្គភាពសមាជិកជាមុនសិន។</translation>
    </message>
    <message>
        <source>Open the member agencies</source>
        <translation>បើកអង្គភាពសមាជិក</translation>
    </message>
    <message>
        <source>The minutes are approved: the attendance can only be read.</source>
        <translation>កំណត់ហេតុបានអនុម័តហើយ៖ វត្តមានអាចអានបានតែប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>P present · R represented, then: W one more woman · M one more man · N write the name · ↓ next agency. E excused · A absent: the next agency at once. Enter writes in the cell.</source>
        <translation>P វត្តមាន · R មានអ្នកតំណាង រួច៖ W បន្ថែមស្រីម្នាក់ · M បន្ថែមប្រុសម្នាក់ · N សរសេរឈ្មោះ · ↓ អង្គភាពបន្ទាប់។ E សុំច្បាប់ · A អវត្តមាន៖ ទៅអង្គភាពបន្ទាប់ភ្លាម។ Enter សរសេរក្នុងក្រឡា។</translation>
    </message>
    <message>
        <source>One woman more (with Shift one fewer)</source>
        <translation>បន្ថែមស្រីម្នាក់ (ជាមួយ Shift ដកម្នាក់)</translation>
    </message>
    <message>
        <source>One man more (with Shift one fewer)</source>
        <translation>បន្ថែមប្រុសម្នាក់ (ជាមួយ Shift ដកម្នាក់)</translation>
    </message>
    <message>
        <source>Write the name</source>
        <translation>សរសេរឈ្មោះ</translation>
    </message>
    <message>
        <source>A guest is marked in the column “Attendance” alone; in the other cells Enter or a letter begins to write, and Tab goes on to the next cell.</source>
        <translation>ភ្ញៀវត្រូវគូសតែក្នុងជួរឈរ “វត្តមាន” ប៉ុណ្ណោះ។ ក្នុងក្រឡាផ្សេង ចុច Enter ឬអក្សរណាមួយដើម្បីចាប់ផ្តើមសរសេរ ហើយ Tab ទៅក្រឡាបន្ទាប់។</translation>
    </message>
</context>
<context>
    <name>samaki::BeginDialog</name>
    <message>
        <source>Begin anyway</source>
        <translation>ចាប់ផ្តើមដដែល</translation>
    </message>
    <message>
        <source>Move the meeting to today</source>
        <translation>ប្តូរកិច្ចប្រជុំមកថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>ចាប់ផ្តើមកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>%1 is not today</source>
        <translation>%1 មិនមែនថ្ងៃនេះទេ</translation>
    </message>
    <message>
        <source>Its day is %1; today is %2. If it is held today, move it; its papers and minutes then say the right day.</source>
        <translation>ថ្ងៃប្រជុំគឺ %1 ថ្ងៃនេះគឺ %2។ ប្រសិនបើប្រជុំនៅថ្ងៃនេះ សូមប្តូរថ្ងៃ ដើម្បីឱ្យឯកសារ និងកំណត់ហេតុចុះថ្ងៃត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>មិនទាន់</translation>
    </message>
</context>
<context>
    <name>samaki::BrandPanel</name>
    <message>
        <source>សាមគ្គី: solidarity</source>
        <translation>សាមគ្គី</translation>
    </message>
    <message>
        <source>The desk of a counter-trafficking committee: its members, its monthly plan, what was done, and the papers that are signed.</source>
        <translation>កម្មវិធីការងាររបស់គណៈកម្មាធិការប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស៖ សមាជិក ផែនការប្រចាំខែ ការងារដែលបានធ្វើ និងឯកសារដែលត្រូវចុះហត្ថលេខា។</translation>
    </message>
</context>
<context>
    <name>samaki::CalendarFile</name>
    <message>
        <source>Save as calendar file</source>
        <translation>រក្សាទុកជាឯកសារប្រតិទិន</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>ឯកសារប្រតិទិន (*.ics)</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>បានរក្សាទុកជា «%1»</translation>
    </message>
</context>
<context>
    <name>samaki::CalendarPopup</name>
    <message>
        <source>Month before</source>
        <translation>ខែមុន</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>ខែបន្ទាប់</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>គ្មានកាលបរិច្ឆេទ</translation>
    </message>
</context>
<context>
    <name>samaki::ChartCard</name>
    <message>
        <source>Show the chart</source>
        <translation>បង្ហាញគំនូសតាង</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>បង្ហាញតួលេខជាតារាង</translation>
    </message>
    <message>
        <source>Copy and export</source>
        <translation>ចម្លង និងនាំចេញ</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>ចម្លងជារូបភាព</translation>
    </message>
    <message>
        <source>Export as PNG picture...</source>
        <translation>នាំចេញជារូបភាព PNG…</translation>
    </message>
    <message>
        <source>Export as SVG drawing...</source>
        <translation>នាំចេញជាគំនូរ SVG…</translation>
    </message>
    <message>
        <source>Export the figures as CSV...</source>
        <translation>នាំចេញតួលេខជា CSV…</translation>
    </message>
    <message>
        <source>Enter or a double click opens the records behind a line.</source>
        <translation>ចុច Enter ឬចុចពីរដង ដើម្បីបើកកំណត់ត្រានៃបន្ទាត់នោះ។</translation>
    </message>
    <message>
        <source>The chart is on the clipboard as a picture.</source>
        <translation>បានចម្លងគំនូសតាងជារូបភាព។ អាចបិទភ្ជាប់ក្នុងកម្មវិធីផ្សេងបាន។</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>នាំចេញគំនូសតាង</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>បានរក្សាទុកជា %1។</translation>
    </message>
</context>
<context>
    <name>samaki::CheckListPopup</name>
    <message>
        <source>Type to search</source>
        <translation>វាយដើម្បីស្វែងរក</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>ស្វែងរកក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>ជម្រើស</translation>
    </message>
</context>
<context>
    <name>samaki::CheckPane</name>
    <message>
        <source>Reading the file on the drive…</source>
        <translation>កំពុងអានឯកសារលើថាសបណ្តាញ…</translation>
    </message>
    <message>
        <source>%1 of %2 changes</source>
        <translation>ការផ្លាស់ប្តូរ %1 ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>ការពិនិត្យត្រូវបានបញ្ឈប់។</translation>
    </message>
    <message>
        <source>%1: %2 changes and %3 records were read.</source>
        <translation>%1៖ បានអានការផ្លាស់ប្តូរ %2 និងកំណត់ត្រា %3។</translation>
    </message>
    <message>
        <source>The file is sound: every record is what the log says, and no change was edited, removed or added with another tool.</source>
        <translation>ឯកសារត្រឹមត្រូវ៖ កំណត់ត្រាទាំងអស់ដូចក្នុងកំណត់ហេតុ ហើយគ្មានការផ្លាស់ប្តូរណាត្រូវបានកែ ដក ឬបន្ថែមដោយកម្មវិធីផ្សេងទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%n things are not as the log says. Keep this file as it is, and compare it with the last backup.</source>
        <translation>
            <numerusform>មាន %n ចំណុចមិនដូចក្នុងកំណត់ហេតុ។ សូមទុកឯកសារនេះដូចដើម ហើយប្រៀបធៀបវាជាមួយច្បាប់បម្រុងទុកចុងក្រោយ។</numerusform>
            <numerusform>មាន %n ចំណុចមិនដូចក្នុងកំណត់ហេតុ។ សូមទុកឯកសារនេះដូចដើម ហើយប្រៀបធៀបវាជាមួយច្បាប់បម្រុងទុកចុងក្រោយ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>ពិនិត្យឯកសារ</translation>
    </message>
    <message>
        <source>Reads the whole file on the drive and compares every record with the change log. Anything that was edited, removed or added with another tool is named. Nothing is changed.</source>
        <translation>អានឯកសារទាំងមូលលើថាសបណ្តាញ ហើយប្រៀបធៀបកំណត់ត្រានីមួយៗជាមួយកំណត់ហេតុនៃការផ្លាស់ប្តូរ។ អ្វីដែលត្រូវបានកែ ដក ឬបន្ថែមដោយកម្មវិធីផ្សេង នឹងត្រូវបង្ហាញឈ្មោះ។ គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>ពិនិត្យឥឡូវ</translation>
    </message>
    <message>
        <source>Check the file now</source>
        <translation>ពិនិត្យឯកសារឥឡូវ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>បញ្ឈប់</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>បញ្ឈប់ការពិនិត្យ</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>វឌ្ឍនភាពនៃការពិនិត្យ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>អ្វីដែលរកឃើញ</translation>
    </message>
</context>
<context>
    <name>samaki::CommitteePane</name>
    <message>
        <source>The committee</source>
        <translation>គណៈកម្មាធិការ</translation>
    </message>
    <message>
        <source>What stands here is printed on every paper: at the head, in the number line and in the signature.</source>
        <translation>អ្វីដែលសរសេរនៅទីនេះត្រូវបោះពុម្ពលើឯកសារទាំងអស់៖ ក្នុងក្បាលលិខិត បន្ទាត់លេខ និងហត្ថលេខា។</translation>
    </message>
    <message>
        <source>Edit the committee&apos;s details</source>
        <translation>កែសម្រួលព័ត៌មានគណៈកម្មាធិការ</translation>
    </message>
</context>
<context>
    <name>samaki::ConflictDialog</name>
    <message>
        <source>Changed by you and by a colleague</source>
        <translation>អ្នក និងសហការីបានកែដូចគ្នា</translation>
    </message>
    <message>
        <source>Which shall stand?</source>
        <translation>តើត្រូវរក្សាទុកមួយណា?</translation>
    </message>
    <message>
        <source>While you were writing, a colleague saved something else in the same place. Everything else of your change is kept.</source>
        <translation>ពេលអ្នកកំពុងសរសេរ សហការីម្នាក់បានរក្សាទុកអ្វីផ្សេងនៅកន្លែងដដែល។ អ្វីផ្សេងទៀតនៃការផ្លាស់ប្តូររបស់អ្នកត្រូវបានរក្សាទុក។</translation>
    </message>
    <message>
        <source>Keep &amp;mine for all</source>
        <translation>យករបស់ខ្ញុំទាំងអស់</translation>
    </message>
    <message>
        <source>Take &amp;theirs for all</source>
        <translation>យករបស់សហការីទាំងអស់</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>រក្សាទុកការសម្រេច</translation>
    </message>
    <message>
        <source>Leave it as it is now</source>
        <translation>ទុកដូចបច្ចុប្បន្ន</translation>
    </message>
    <message>
        <source>What your colleague wrote stands; your change is not written (Esc)</source>
        <translation>រក្សាទុកអ្វីដែលសហការីសរសេរ។ ការផ្លាស់ប្តូររបស់អ្នកមិនត្រូវបានសរសេរទេ (Esc)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>Changed by %1, %2</source>
        <translation>កែដោយ %1, %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ចំណុច</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>ពីមុន</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>អ្វីដែលអ្នកសរសេរ</translation>
    </message>
    <message>
        <source>What your colleague wrote</source>
        <translation>អ្វីដែលសហការីសរសេរ</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(ទទេ)</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>សកម្ម</translation>
    </message>
    <message>
        <source>%1, what you wrote: %2</source>
        <translation>%1, អ្វីដែលអ្នកសរសេរ៖ %2</translation>
    </message>
    <message>
        <source>%1, what your colleague wrote: %2</source>
        <translation>%1, អ្វីដែលសហការីសរសេរ៖ %2</translation>
    </message>
    <message>
        <source>A change that was refused</source>
        <translation>ការកែប្រែដែលមិនត្រូវបានទទួល</translation>
    </message>
    <message>
        <source>This could not be written</source>
        <translation>មិនអាចរក្សាទុកបានទេ</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>មិនយក</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>សម្រេចពេលក្រោយ</translation>
    </message>
    <message>
        <source>What you wrote is taken off this computer; copy it first if you need it</source>
        <translation>អ្វីដែលអ្នកបានសរសេរនឹងត្រូវលុបចេញពីកុំព្យូទ័រនេះ។ បើនៅត្រូវការ សូមចម្លងវាជាមុនសិន</translation>
    </message>
    <message>
        <source>It stays on this computer; the line at the foot of the window asks again (Esc)</source>
        <translation>វានៅរក្សាទុកក្នុងកុំព្យូទ័រនេះ។ បន្ទាត់នៅបាតបង្អួចនឹងសួរម្តងទៀត (Esc)</translation>
    </message>
</context>
<context>
    <name>samaki::ContactCard</name>
    <message>
        <source>⚠ Never confirmed</source>
        <translation>⚠ មិនធ្លាប់បញ្ជាក់</translation>
    </message>
    <message>
        <source>⚠ Out of date: last confirmed on %1</source>
        <translation>⚠ ចាស់ហើយ៖ បញ្ជាក់ចុងក្រោយថ្ងៃទី%1</translation>
    </message>
    <message>
        <source>✓ Last confirmed on %1</source>
        <translation>✓ បញ្ជាក់ចុងក្រោយថ្ងៃទី%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>យកមកវិញ</translation>
    </message>
    <message>
        <source>Confirmed today</source>
        <translation>បានបញ្ជាក់ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>កែសម្រួល</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ដកចេញ</translation>
    </message>
</context>
<context>
    <name>samaki::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>ផ្ទាំងព័ត៌មាន</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>ខែមុន</translation>
    </message>
    <message>
        <source>The month before (Alt+Page Up)</source>
        <translation>ខែមុន (Alt+Page Up)</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>ខែបន្ទាប់</translation>
    </message>
    <message>
        <source>The month after (Alt+Page Down)</source>
        <translation>ខែបន្ទាប់ (Alt+Page Down)</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>បង្ហាញផែនការ</translation>
    </message>
    <message>
        <source>The action plan of the month shown here</source>
        <translation>ផែនការសកម្មភាពនៃខែដែលបង្ហាញនៅទីនេះ</translation>
    </message>
    <message>
        <source>Save as picture...</source>
        <translation>រក្សាទុកជារូបភាព…</translation>
    </message>
    <message>
        <source>The whole dashboard as a PNG, SVG or PDF file</source>
        <translation>ផ្ទាំងព័ត៌មានទាំងមូលជាឯកសារ PNG, SVG ឬ PDF</translation>
    </message>
    <message>
        <source>No action plan yet</source>
        <translation>មិនទាន់មានផែនការសកម្មភាព</translation>
    </message>
    <message>
        <source>The dashboard counts the activities of the month&apos;s action plan. Open this month&apos;s plan and write its first activities; the figures appear here by themselves.</source>
        <translation>ផ្ទាំងព័ត៌មានរាប់សកម្មភាពនៃផែនការសកម្មភាពប្រចាំខែ។ សូមបើកផែនការខែនេះ រួចសរសេរសកម្មភាពដំបូងៗ។ តួលេខនឹងបង្ហាញនៅទីនេះដោយស្វ័យប្រវត្តិ។</translation>
    </message>
    <message>
        <source>Open the month&apos;s plan</source>
        <translation>បើកផែនការប្រចាំខែ</translation>
    </message>
    <message>
        <source>Month: %1</source>
        <translation>ខែ៖ %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>ត្រឡប់ទៅ%1</translation>
    </message>
    <message>
        <source>%1 has no plan yet; this is the latest one.</source>
        <translation>%1 មិនទាន់មានផែនការទេ។ នេះជាផែនការចុងក្រោយ។</translation>
    </message>
    <message>
        <source>Save the dashboard as a picture</source>
        <translation>រក្សាទុកផ្ទាំងព័ត៌មានជារូបភាព</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>បានរក្សាទុកជា %1។</translation>
    </message>
    <message>
        <source>1 decision overdue</source>
        <translation>សេចក្តីសម្រេច ១ ហួសពេលកំណត់</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions overdue</source>
        <translation>
            <numerusform>សេចក្តីសម្រេច %n ហួសពេលកំណត់</numerusform>
            <numerusform>សេចក្តីសម្រេច %n ហួសពេលកំណត់</numerusform>
        </translation>
    </message>
    <message>
        <source>1 decision open</source>
        <translation>សេចក្តីសម្រេច ១ មិនទាន់បញ្ចប់</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions open</source>
        <translation>
            <numerusform>សេចក្តីសម្រេច %n មិនទាន់បញ្ចប់</numerusform>
            <numerusform>សេចក្តីសម្រេច %n មិនទាន់បញ្ចប់</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 decisions of meetings are open, %2 of them overdue</source>
        <translation>សេចក្តីសម្រេចនៃកិច្ចប្រជុំ %1 មិនទាន់បញ្ចប់ ក្នុងនោះ %2 ហួសពេលកំណត់</translation>
    </message>
</context>
<context>
    <name>samaki::DayLine</name>
    <message>
        <source>Public holiday: %1</source>
        <translation>ថ្ងៃឈប់សម្រាក៖ %1</translation>
    </message>
    <message>
        <source>No meeting on this day</source>
        <translation>គ្មានកិច្ចប្រជុំនៅថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Offices are closed on this day</source>
        <translation>ការិយាល័យឈប់សម្រាកនៅថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>បន្ទាប់៖ %1 %2</translation>
    </message>
</context>
<context>
    <name>samaki::DecisionDetails</name>
    <message numerus="yes">
        <source>%n decisions selected</source>
        <translation>
            <numerusform>បានជ្រើសរើសសេចក្តីសម្រេច %n</numerusform>
            <numerusform>បានជ្រើសរើសសេចក្តីសម្រេច %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Its activity in the action plan is done.</source>
        <translation>សកម្មភាពរបស់វាក្នុងផែនការសកម្មភាពបានបញ្ចប់។</translation>
    </message>
    <message>
        <source>Meeting of %1</source>
        <translation>កិច្ចប្រជុំថ្ងៃទី %1</translation>
    </message>
    <message>
        <source>Meeting %1, %2</source>
        <translation>កិច្ចប្រជុំ %1 ថ្ងៃទី %2</translation>
    </message>
    <message>
        <source>Show it in the minutes (Ctrl+M)</source>
        <translation>បង្ហាញក្នុងកំណត់ហេតុ (Ctrl+M)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>មិនបានបញ្ជាក់</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>គ្មានកាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>រយៈពេល</translation>
    </message>
    <message>
        <source>Activity %1 of %2</source>
        <translation>សកម្មភាពទី %1 នៃ%2</translation>
    </message>
    <message>
        <source>Show it in the action plan</source>
        <translation>បង្ហាញក្នុងផែនការសកម្មភាព</translation>
    </message>
    <message>
        <source>Progress of the activity</source>
        <translation>វឌ្ឍនភាពនៃសកម្មភាព</translation>
    </message>
</context>
<context>
    <name>samaki::DecisionForm</name>
    <message>
        <source>Say on which day it was done.</source>
        <translation>សូមបញ្ជាក់ថ្ងៃដែលបានបញ្ចប់។</translation>
    </message>
    <message>
        <source>This day lies ahead. Mark the decision as done when it is.</source>
        <translation>ថ្ងៃនេះមិនទាន់មកដល់ទេ។ សូមកំណត់ថាបានបញ្ចប់នៅពេលវាបានបញ្ចប់ពិតប្រាកដ។</translation>
    </message>
    <message>
        <source>Drop the decision</source>
        <translation>លុបចោលសេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Who answers, and until when</source>
        <translation>អង្គភាពទទួលបន្ទុក និងកាលបរិច្ឆេទកំណត់</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n decisions as done</source>
        <translation>
            <numerusform>កំណត់សេចក្តីសម្រេច %n ថាបានបញ្ចប់</numerusform>
            <numerusform>កំណត់សេចក្តីសម្រេច %n ថាបានបញ្ចប់</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>កំណត់ថាបានបញ្ចប់</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>លុបចោល</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>បានបញ្ចប់</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What you wrote is kept: it is here again when you open this form of this decision.</source>
        <translation>អ្វីដែលអ្នកបានសរសេរត្រូវបានរក្សាទុក ហើយនឹងនៅទីនេះវិញ នៅពេលអ្នកបើកទម្រង់នេះនៃសេចក្តីសម្រេចនេះ។</translation>
    </message>
    <message>
        <source>Ctrl+Enter or Ctrl+S finishes it. Esc closes it and keeps what you wrote.</source>
        <translation>ចុច Ctrl+Enter ឬ Ctrl+S ដើម្បីបញ្ចប់។ Esc បិទវា ហើយរក្សាទុកអ្វីដែលអ្នកបានសរសេរ។</translation>
    </message>
</context>
<context>
    <name>samaki::DecisionPanel</name>
    <message>
        <source>History</source>
        <translation>ប្រវត្តិ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>សេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Back to the decision (Esc)</source>
        <translation>ត្រឡប់ទៅសេចក្តីសម្រេច (Esc)</translation>
    </message>
    <message>
        <source>Back to the decision</source>
        <translation>ត្រឡប់ទៅសេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>បិទផ្ទាំងនេះ</translation>
    </message>
</context>
<context>
    <name>samaki::DecisionTable</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>open and overdue</source>
        <translation>មិនទាន់បញ្ចប់ និងហួសពេលកំណត់</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>ហួសពេលកំណត់</translation>
    </message>
    <message>
        <source>open, in time</source>
        <translation>មិនទាន់បញ្ចប់ នៅក្នុងពេលកំណត់</translation>
    </message>
    <message>
        <source>done</source>
        <translation>បានបញ្ចប់</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>បានលុបចោល</translation>
    </message>
    <message>
        <source>all</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>អង្គភាព</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>កិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>ស្វែងរក (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ស្វែងរក</translation>
    </message>
    <message>
        <source>Decisions of all meetings</source>
        <translation>សេចក្តីសម្រេចនៃកិច្ចប្រជុំទាំងអស់</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>មិនទាន់មានសេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Decisions are written in the minutes of a meeting. From there they come here by themselves, and stay until they are done.</source>
        <translation>សេចក្តីសម្រេចត្រូវសរសេរក្នុងកំណត់ហេតុកិច្ចប្រជុំ។ ពីទីនោះវាមកដល់ទីនេះដោយស្វ័យប្រវត្តិ ហើយនៅរហូតដល់បានបញ្ចប់។</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>ទៅកាន់កិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>មិនមានលទ្ធផល</translation>
    </message>
    <message>
        <source>No decision fits what you search for.</source>
        <translation>គ្មានសេចក្តីសម្រេចត្រូវនឹងអ្វីដែលអ្នកស្វែងរកទេ។</translation>
    </message>
    <message>
        <source>Show all decisions</source>
        <translation>បង្ហាញសេចក្តីសម្រេចទាំងអស់</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>អង្គភាពទទួលបន្ទុក</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>មិនបានបញ្ជាក់</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>រយៈពេល</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>សកម្មភាព</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <translation>%1 លេខ %2</translation>
    </message>
</context>
<context>
    <name>samaki::DecisionToActivity</name>
    <message>
        <source>Pillar of the new activity</source>
        <translation>សសរស្តម្ភនៃសកម្មភាពថ្មី</translation>
    </message>
    <message>
        <source>Activity of %1, under which pillar?</source>
        <translation>សកម្មភាពនៃ%1 ក្រោមសសរស្តម្ភណា?</translation>
    </message>
    <message>
        <source>Decision %1 is activity %2 of %3.</source>
        <translation>សេចក្តីសម្រេចទី %1 ជាសកម្មភាពទី %2 នៃ%3។</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>បង្ហាញ</translation>
    </message>
    <message>
        <source>Open the plan of %1 for it, under which pillar?</source>
        <translation>បើកផែនការ%1 សម្រាប់សេចក្តីសម្រេចនេះ ក្រោមសសរស្តម្ភណា?</translation>
    </message>
    <message>
        <source>The plan of %3 is open, and decision %1 is its activity %2.</source>
        <translation>ផែនការ%3 ត្រូវបានបើក ហើយសេចក្តីសម្រេចទី %1 ជាសកម្មភាពទី %2។</translation>
    </message>
</context>
<context>
    <name>samaki::DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>សេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Reminder letters…</source>
        <translation>លិខិតរំលឹក…</translation>
    </message>
    <message>
        <source>A letter of one page to each agency that has open decisions</source>
        <translation>លិខិតមួយទំព័រជូនអង្គភាពនីមួយៗដែលមានសេចក្តីសម្រេចមិនទាន់បញ្ចប់</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>បោះពុម្ពបញ្ជី…</translation>
    </message>
    <message>
        <source>Print the decisions that are shown</source>
        <translation>បោះពុម្ពសេចក្តីសម្រេចដែលបង្ហាញ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ស្វែងរក</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>កំណត់ថាបានបញ្ចប់</translation>
    </message>
    <message>
        <source>Say when it was done, and what shows it</source>
        <translation>បញ្ជាក់ថ្ងៃដែលបានបញ្ចប់ និងភស្តុតាង</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>លុបចោល…</translation>
    </message>
    <message>
        <source>It will not be done: say why</source>
        <translation>នឹងមិនអនុវត្តទេ៖ សូមបញ្ជាក់មូលហេតុ</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>បើកឡើងវិញ</translation>
    </message>
    <message>
        <source>It is not done after all</source>
        <translation>តាមពិតមិនទាន់បានបញ្ចប់ទេ</translation>
    </message>
    <message>
        <source>Agency and due date…</source>
        <translation>អង្គភាព និងកាលបរិច្ឆេទកំណត់…</translation>
    </message>
    <message>
        <source>Say who answers for it and until when, while the minutes are not approved</source>
        <translation>កំណត់អង្គភាពទទួលបន្ទុក និងកាលបរិច្ឆេទ មុនពេលកំណត់ហេតុត្រូវបានអនុម័ត</translation>
    </message>
    <message>
        <source>Turn into an activity</source>
        <translation>ប្តូរទៅជាសកម្មភាព</translation>
    </message>
    <message>
        <source>Put it into the action plan</source>
        <translation>ដាក់ក្នុងផែនការសកម្មភាព</translation>
    </message>
    <message>
        <source>Show in the minutes</source>
        <translation>បង្ហាញក្នុងកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>The meeting that took it</source>
        <translation>កិច្ចប្រជុំដែលបានសម្រេច</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ប្រវត្តិ</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>មិនទាន់បញ្ចប់ %n</numerusform>
            <numerusform>មិនទាន់បញ្ចប់ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue</source>
        <translation>
            <numerusform>ក្នុងនោះហួសពេលកំណត់ %n</numerusform>
            <numerusform>ក្នុងនោះហួសពេលកំណត់ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done this year</source>
        <translation>
            <numerusform>បានបញ្ចប់ក្នុងឆ្នាំនេះ %n</numerusform>
            <numerusform>បានបញ្ចប់ក្នុងឆ្នាំនេះ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder letters</source>
        <translation>លិខិតរំលឹក</translation>
    </message>
    <message>
        <source>A letter to</source>
        <translation>លិខិតជូន</translation>
    </message>
    <message>
        <source>%1 open, %2 overdue</source>
        <translation>មិនទាន់បញ្ចប់ %1 ហួសពេលកំណត់ %2</translation>
    </message>
    <message>
        <source>Tick the agencies that shall get a letter.</source>
        <translation>សូមគូសអង្គភាពដែលត្រូវទទួលលិខិត។</translation>
    </message>
    <message>
        <source>List of decisions</source>
        <translation>បញ្ជីសេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>No decision is shown. Choose other ones above the table first.</source>
        <translation>គ្មានសេចក្តីសម្រេចបង្ហាញទេ។ សូមជ្រើសរើសលក្ខខណ្ឌផ្សេងខាងលើតារាងជាមុន។</translation>
    </message>
    <message>
        <source>Print the list of decisions</source>
        <translation>បោះពុម្ពបញ្ជីសេចក្តីសម្រេច</translation>
    </message>
</context>
<context>
    <name>samaki::Desk</name>
    <message>
        <source>Saved on this computer. It goes to the drive by itself.</source>
        <translation>បានរក្សាទុកក្នុងកុំព្យូទ័រនេះ។ វានឹងទៅដល់ថាសបណ្តាញដោយស្វ័យប្រវត្តិ។</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>បានត្រឡប់ដូចដើម៖ %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>បានធ្វើវិញ៖ %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>មិនធ្វើវិញ៖ %1</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>ធ្វើវិញ</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>ធ្វើវិញ៖ %1</translation>
    </message>
</context>
<context>
    <name>samaki::DriveLine</name>
    <message>
        <source>The drive last answered on %1</source>
        <translation>ថាសបណ្តាញឆ្លើយតបចុងក្រោយថ្ងៃទី%1</translation>
    </message>
    <message>
        <source>The drive has not answered yet</source>
        <translation>ថាសបណ្តាញមិនទាន់ឆ្លើយតបនៅឡើយទេ</translation>
    </message>
    <message>
        <source>Connecting to the drive …</source>
        <translation>កំពុងភ្ជាប់ទៅថាសបណ្តាញ…</translation>
    </message>
    <message numerus="yes">
        <source>Connecting to the drive for %n seconds …</source>
        <translation>
            <numerusform>កំពុងភ្ជាប់ទៅថាសបណ្តាញ បាន %n វិនាទីហើយ…</numerusform>
            <numerusform>កំពុងភ្ជាប់ទៅថាសបណ្តាញ បាន %n វិនាទីហើយ…</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected to the drive</source>
        <translation>បានភ្ជាប់ទៅថាសបណ្តាញ</translation>
    </message>
    <message>
        <source>Waiting for the drive …</source>
        <translation>កំពុងរង់ចាំថាសបណ្តាញ…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the drive since %n seconds. You can go on working.</source>
        <translation>
            <numerusform>កំពុងរង់ចាំថាសបណ្តាញ បាន %n វិនាទីហើយ។ អ្នកអាចបន្តធ្វើការបាន។</numerusform>
            <numerusform>កំពុងរង់ចាំថាសបណ្តាញ បាន %n វិនាទីហើយ។ អ្នកអាចបន្តធ្វើការបាន។</numerusform>
        </translation>
    </message>
    <message>
        <source>The drive cannot be reached. You can go on working.</source>
        <translation>មិនអាចភ្ជាប់ទៅថាសបណ្តាញបានទេ។ អ្នកអាចបន្តធ្វើការបាន។</translation>
    </message>
    <message>
        <source>The file on the drive cannot be used.</source>
        <translation>មិនអាចប្រើឯកសារលើថាសបណ្តាញបានទេ។</translation>
    </message>
    <message>
        <source>Working without the drive, as asked at the start</source>
        <translation>កំពុងធ្វើការដោយគ្មានថាសបណ្តាញ តាមការស្នើពេលចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>One change waits here and goes out by itself.</source>
        <translation>ការផ្លាស់ប្តូរ ១ កំពុងរង់ចាំនៅទីនេះ ហើយនឹងចេញទៅដោយស្វ័យប្រវត្តិ។</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait here and go out by themselves.</source>
        <translation>
            <numerusform>ការផ្លាស់ប្តូរ %n កំពុងរង់ចាំនៅទីនេះ ហើយនឹងចេញទៅដោយស្វ័យប្រវត្តិ។</numerusform>
            <numerusform>ការផ្លាស់ប្តូរ %n កំពុងរង់ចាំនៅទីនេះ ហើយនឹងចេញទៅដោយស្វ័យប្រវត្តិ។</numerusform>
        </translation>
    </message>
    <message>
        <source>One change needs your decision</source>
        <translation>ការផ្លាស់ប្តូរ ១ ត្រូវការការសម្រេចរបស់អ្នក</translation>
    </message>
    <message numerus="yes">
        <source>%n changes need your decision</source>
        <translation>
            <numerusform>ការផ្លាស់ប្តូរ %n ត្រូវការការសម្រេចរបស់អ្នក</numerusform>
            <numerusform>ការផ្លាស់ប្តូរ %n ត្រូវការការសម្រេចរបស់អ្នក</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samaki::FailurePage</name>
    <message>
        <source>The committee file could not be opened</source>
        <translation>មិនអាចបើកឯកសារគណៈកម្មាធិការបានទេ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>សាកល្បងម្តងទៀត</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>ជ្រើសរើសឯកសារផ្សេង</translation>
    </message>
</context>
<context>
    <name>samaki::FieldEditor</name>
    <message>
        <source>(none)</source>
        <translation>(គ្មាន)</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>ថ្ងៃ/ខែ/ឆ្នាំ</translation>
    </message>
    <message>
        <source>Pick from the calendar (Down arrow)</source>
        <translation>ជ្រើសរើសពីប្រតិទិន (ព្រួញចុះក្រោម)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>ប្រតិទិន</translation>
    </message>
    <message>
        <source>“%1” is not a date that exists. Write it as day/month/year.</source>
        <translation>«%1» មិនមែនជាកាលបរិច្ឆេទដែលមានទេ។ សូមសរសេរជា ថ្ងៃ/ខែ/ឆ្នាំ។</translation>
    </message>
    <message>
        <source>Choose a month and write its year with four digits.</source>
        <translation>សូមជ្រើសរើសខែ រួចសរសេរឆ្នាំជាលេខបួនខ្ទង់។</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>វាយដើម្បីស្វែងរក</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Choose one of its entries.</source>
        <translation>«%1» មិនមានក្នុងបញ្ជីទេ។ សូមជ្រើសរើសមួយពីក្នុងបញ្ជី។</translation>
    </message>
    <message>
        <source>Choose from the list (Space)</source>
        <translation>ជ្រើសរើសពីបញ្ជី (Space)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>ជ្រើសរើស</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>មិនបានជ្រើសរើស</translation>
    </message>
</context>
<context>
    <name>samaki::FileChoice</name>
    <message>
        <source>Committee files (*.samaki)</source>
        <translation>ឯកសារគណៈកម្មាធិការ (*.samaki)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ថត</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ឈ្មោះឯកសារ</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ប្រភេទឯកសារ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Open the committee&apos;s file</source>
        <translation>បើកឯកសារគណៈកម្មាធិការ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Where the committee&apos;s file shall lie</source>
        <translation>កន្លែងដាក់ឯកសារគណៈកម្មាធិការ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
</context>
<context>
    <name>samaki::FileMaker</name>
    <message>
        <source>demo committee</source>
        <translation>គណៈកម្មាធិការគំរូ</translation>
    </message>
</context>
<context>
    <name>samaki::FilterBar</name>
    <message>
        <source>1 activity</source>
        <translation>សកម្មភាព ១</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>សកម្មភាព %n</numerusform>
            <numerusform>សកម្មភាព %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 activities</source>
        <translation>សកម្មភាព %1 ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>សសរស្តម្ភ</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>អង្គភាពទទួលបន្ទុក</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>ហួសពេលកំណត់</translation>
    </message>
    <message>
        <source>Search activities</source>
        <translation>ស្វែងរកសកម្មភាព</translation>
    </message>
    <message>
        <source>Words in any of an activity&apos;s fields (Ctrl+F)</source>
        <translation>ពាក្យក្នុងចំណុចណាមួយនៃសកម្មភាព (Ctrl+F)</translation>
    </message>
    <message>
        <source>Press to choose</source>
        <translation>ចុចដើម្បីជ្រើសរើស</translation>
    </message>
    <message>
        <source>Only what is past its due date</source>
        <translation>តែសកម្មភាពហួសពេលកំណត់</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>សម្អាតតម្រង</translation>
    </message>
    <message>
        <source>Show all activities again</source>
        <translation>បង្ហាញសកម្មភាពទាំងអស់វិញ</translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation>កំណត់ត្រឹមថ្ងៃទី%1</translation>
    </message>
    <message>
        <source>Only what is open, in time, and due by then; press to show the rest again</source>
        <translation>តែសកម្មភាពមិនទាន់ចប់ មិនហួសពេល និងដល់កំណត់ត្រឹមថ្ងៃនោះ។ ចុចដើម្បីបង្ហាញទាំងអស់វិញ</translation>
    </message>
</context>
<context>
    <name>samaki::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1៖ %2</translation>
    </message>
</context>
<context>
    <name>samaki::HistoryPanel</name>
    <message>
        <source>No changes yet.</source>
        <translation>មិនទាន់មានការផ្លាស់ប្តូរ។</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ប្រវត្តិ</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ត្រឡប់វិញ</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>ត្រឡប់វិញ៖ %1</translation>
    </message>
    <message>
        <source>Put these fields back as they were before this change</source>
        <translation>ដាក់ចំណុចទាំងនេះឱ្យដូចមុនការផ្លាស់ប្តូរនេះវិញ</translation>
    </message>
</context>
<context>
    <name>samaki::ImportDialog</name>
    <message>
        <source>“%1” cannot be opened. Close it in the other program, or choose another file.</source>
        <translation>មិនអាចបើក «%1» បានទេ។ សូមបិទវាក្នុងកម្មវិធីផ្សេង ឬជ្រើសរើសឯកសារផ្សេង។</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>នាំចូល៖ %1</translation>
    </message>
    <message>
        <source>Save an empty list…</source>
        <translation>រក្សាទុកបញ្ជីទទេ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>នាំចូល</translation>
    </message>
    <message>
        <source>What the file would change, or what is wrong in it</source>
        <translation>អ្វីដែលឯកសារនឹងផ្លាស់ប្តូរ ឬចំណុចខុសក្នុងឯកសារ</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>ជ្រើសរើសបញ្ជី</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>ឯកសារ CSV (*.csv *.txt);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Save an empty list</source>
        <translation>រក្សាទុកបញ្ជីទទេ</translation>
    </message>
    <message>
        <source>Looking through “%1”…</source>
        <translation>កំពុងពិនិត្យ «%1»…</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ជួរដេក</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ជួរឈរ</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>អ្វីដែលខុស</translation>
    </message>
    <message>
        <source>“%1”: %2 new, %3 changed, %4 as they are.</source>
        <translation>«%1»៖ ថ្មី %2, ផ្លាស់ប្តូរ %3, នៅដដែល %4។</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>អ្វីដែលនឹងកើតឡើង</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ថ្មី</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ផ្លាស់ប្តូរ</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>នៅដដែល</translation>
    </message>
    <message>
        <source>Nothing was imported, because a colleague changed the same records. Look the file through again.</source>
        <translation>មិនបាននាំចូលទេ ព្រោះសហការីបានកែកំណត់ត្រាដដែល។ សូមពិនិត្យឯកសារម្តងទៀត។</translation>
    </message>
    <message numerus="yes">
        <source>%n records imported</source>
        <translation>
            <numerusform>បាននាំចូលកំណត់ត្រា %n</numerusform>
            <numerusform>បាននាំចូលកំណត់ត្រា %n</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has one problem. Nothing is imported until it is put right in the file.</source>
        <translation>«%1» មានបញ្ហា ១។ មិនអាចនាំចូលបានទេ ដរាបណាមិនទាន់កែក្នុងឯកសារ។</translation>
    </message>
    <message>
        <source>“%1” has %2 problems. Nothing is imported until they are put right in the file.</source>
        <translation>«%1» មានបញ្ហា %2។ មិនអាចនាំចូលបានទេ ដរាបណាមិនទាន់កែក្នុងឯកសារ។</translation>
    </message>
    <message>
        <source>1 record imported</source>
        <translation>បាននាំចូលកំណត់ត្រា ១</translation>
    </message>
    <message>
        <source>Drop the list here</source>
        <translation>ទម្លាក់បញ្ជីនៅទីនេះ</translation>
    </message>
    <message>
        <source>A CSV file, as spreadsheets save it (in Excel: CSV UTF-8). Its first line names the columns, as in the empty list you can save here. Nothing is written before you have seen what would change.</source>
        <translation>ឯកសារ CSV ដែល Excel អាចរក្សាទុក (CSV UTF-8)។ បន្ទាត់ទីមួយជាឈ្មោះជួរឈរ ដូចក្នុងបញ្ជីទទេដែលអាចរក្សាទុកពីទីនេះ។ គ្មានអ្វីត្រូវបានសរសេរទេ មុនអ្នកបានឃើញអ្វីដែលនឹងផ្លាស់ប្តូរ។</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ជ្រើសរើសឯកសារ…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>ជ្រើសរើសឯកសារផ្សេង…</translation>
    </message>
</context>
<context>
    <name>samaki::KeysSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>ក្តារចុច</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>គ្រប់ទំព័រ</translation>
    </message>
    <message>
        <source>Next field, field before</source>
        <translation>ប្រអប់បន្ទាប់ ប្រអប់មុន</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>ក្នុងទំព័រនេះ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>ចុចប៊ូតុងដែលកំពុងត្រូវបានជ្រើស</translation>
    </message>
</context>
<context>
    <name>samaki::ListPane</name>
    <message>
        <source>Take out of the list</source>
        <translation>ដកចេញពីបញ្ជី</translation>
    </message>
    <message>
        <source>Put back into the list</source>
        <translation>ដាក់ក្នុងបញ្ជីវិញ</translation>
    </message>
    <message>
        <source>It stays in old plans. It can be undone.</source>
        <translation>វានៅក្នុងផែនការចាស់ៗដដែល។ អាចត្រឡប់វិញបាន។</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>បន្ថែម</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>បន្ថែមទៅ%1</translation>
    </message>
    <message>
        <source>Add (Ctrl+N)</source>
        <translation>បន្ថែម (Ctrl+N)</translation>
    </message>
    <message>
        <source>Nothing in this list yet</source>
        <translation>បញ្ជីនេះមិនទាន់មានអ្វីទេ</translation>
    </message>
    <message>
        <source>Put “%1” back</source>
        <translation>ដាក់ «%1» ក្នុងបញ្ជីវិញ</translation>
    </message>
    <message>
        <source>Take “%1” out</source>
        <translation>ដក «%1» ចេញពីបញ្ជី</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>បន្ថែម «%1»</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>កែសម្រួល «%1»</translation>
    </message>
    <message>
        <source>Add the first entry</source>
        <translation>បន្ថែមធាតុដំបូង</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>ធាតុថ្មី</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>កែសម្រួលធាតុ</translation>
    </message>
</context>
<context>
    <name>samaki::LookButton</name>
    <message>
        <source>Appearance</source>
        <translation>រូបរាង</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is</source>
        <translation>ភ្លឺ ងងឹត ឬតាមប្រព័ន្ធ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>តាមប្រព័ន្ធ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ភ្លឺ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ងងឹត</translation>
    </message>
</context>
<context>
    <name>samaki::MainWindow</name>
    <message>
        <source>What you wrote is not saved yet. Save it with Ctrl+S or leave it with Escape; closing again leaves it.</source>
        <translation>អ្វីដែលអ្នកសរសេរមិនទាន់រក្សាទុកទេ។ សូមរក្សាទុកដោយ Ctrl+S ឬបោះបង់ដោយ Escape។ បើបិទម្តងទៀត វានឹងមិនត្រូវបានរក្សាទុកទេ។</translation>
    </message>
</context>
<context>
    <name>samaki::MeetingActs</name>
    <message>
        <source>Schedule the meeting %1 again</source>
        <translation>កំណត់ពេលកិច្ចប្រជុំ %1 ឡើងវិញ</translation>
    </message>
    <message>
        <source>Begin the meeting %1</source>
        <translation>ចាប់ផ្តើមកិច្ចប្រជុំ %1</translation>
    </message>
    <message>
        <source>End the meeting %1</source>
        <translation>បញ្ចប់កិច្ចប្រជុំ %1</translation>
    </message>
    <message>
        <source>Mark the minutes of %1 as amended</source>
        <translation>សម្គាល់កំណត់ហេតុ %1 ថាបានកែសម្រួល</translation>
    </message>
    <message>
        <source>Approve the minutes of %1</source>
        <translation>អនុម័តកំណត់ហេតុ %1</translation>
    </message>
    <message>
        <source>Call off the meeting %1</source>
        <translation>លុបចោលកិច្ចប្រជុំ %1</translation>
    </message>
    <message>
        <source>Add the meeting %1</source>
        <translation>បន្ថែមកិច្ចប្រជុំ %1</translation>
    </message>
    <message>
        <source>Move the meeting %1 to %2</source>
        <translation>ប្តូរកិច្ចប្រជុំ %1 ទៅ %2</translation>
    </message>
    <message>
        <source>Take the meeting %1 out</source>
        <translation>ដកកិច្ចប្រជុំ %1 ចេញ</translation>
    </message>
</context>
<context>
    <name>samaki::MeetingCalendar</name>
    <message>
        <source>Drag it to another day, or press Alt and an arrow key</source>
        <translation>អូសទៅថ្ងៃផ្សេង ឬចុច Alt និងគ្រាប់ចុចព្រួញ</translation>
    </message>
    <message>
        <source>Calendar of meetings</source>
        <translation>ប្រតិទិនកិច្ចប្រជុំ</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n ទៀត</numerusform>
            <numerusform>%n ទៀត</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samaki::MeetingDetails</name>
    <message>
        <source>Time</source>
        <translation>ម៉ោង</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation>ក្រោមអធិបតីភាព</translation>
    </message>
    <message>
        <source>Note taker</source>
        <translation>អ្នកកត់ត្រា</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>គោលបំណង</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>ពេលវេលា និងទីកន្លែង</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>កិច្ចប្រជុំមុន</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>កិច្ចប្រជុំបន្ទាប់</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Nothing on it yet</source>
        <translation>មិនទាន់មានចំណុច</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>ចំណុច ១</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>ចំណុច %n</numerusform>
            <numerusform>ចំណុច %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>របៀបវារៈ</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>វត្តមាន</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>សេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>%1 taken, %2 still open</source>
        <translation>បានសម្រេច %1 មិនទាន់បញ្ចប់ %2</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>See it as it prints, print it, save it as PDF or as a text document</source>
        <translation>មើលដូចដែលនឹងបោះពុម្ព បោះពុម្ព រក្សាទុកជា PDF ឬជាឯកសារអត្ថបទ</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>ឯកសារប្រតិទិន…</translation>
    </message>
    <message>
        <source>For the calendars on telephones and computers (.ics)</source>
        <translation>សម្រាប់ប្រតិទិនក្នុងទូរស័ព្ទ និងកុំព្យូទ័រ (.ics)</translation>
    </message>
    <message>
        <source>Corrections to the minutes</source>
        <translation>ការកែតម្រូវកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ប្រវត្តិ</translation>
    </message>
</context>
<context>
    <name>samaki::MeetingHead</name>
    <message>
        <source>Chaired by %1</source>
        <translation>ក្រោមអធិបតីភាព %1</translation>
    </message>
    <message>
        <source>These minutes were approved on %1.</source>
        <translation>កំណត់ហេតុនេះបានអនុម័តនៅ %1។</translation>
    </message>
    <message>
        <source>These minutes were approved on %1 by %2.</source>
        <translation>កំណត់ហេតុនេះបានអនុម័តនៅ %1 ដោយ %2។</translation>
    </message>
    <message>
        <source>They stay as they are; a correction is an addendum.</source>
        <translation>កំណត់ហេតុមិនអាចកែបានទៀតទេ ការកែតម្រូវត្រូវធ្វើជាសេចក្តីបន្ថែម។</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>ផ្នែកនៃកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Corrected since:</source>
        <translation>ការកែតម្រូវក្រោយមក៖</translation>
    </message>
    <message numerus="yes">
        <source>and %n more corrections</source>
        <translation>
            <numerusform>និងការកែតម្រូវ %n ទៀត</numerusform>
            <numerusform>និងការកែតម្រូវ %n ទៀត</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samaki::MeetingList</name>
    <message>
        <source>1 meeting</source>
        <translation>កិច្ចប្រជុំ ១</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>កិច្ចប្រជុំ %n</numerusform>
            <numerusform>កិច្ចប្រជុំ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samaki::MeetingListModel</name>
    <message>
        <source>Upcoming</source>
        <translation>នៅខាងមុខ</translation>
    </message>
    <message>
        <source>Earlier, %1</source>
        <translation>មុននេះ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>កិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>វត្តមាន</translation>
    </message>
    <message>
        <source>Open decisions</source>
        <translation>សេចក្តីសម្រេចមិនទាន់បញ្ចប់</translation>
    </message>
</context>
<context>
    <name>samaki::MeetingPanel</name>
    <message>
        <source>Edit the meeting %1</source>
        <translation>កែសម្រួលកិច្ចប្រជុំ %1</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>កិច្ចប្រជុំថ្មី</translation>
    </message>
    <message>
        <source>Edit the meeting</source>
        <translation>កែសម្រួលកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>បិទផ្ទាំងនេះ (Esc)</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>បិទផ្ទាំងនេះ</translation>
    </message>
</context>
<context>
    <name>samaki::MeetingPapers</name>
    <message>
        <source>Who was there</source>
        <translation>អ្នកមានវត្តមាន</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ការពិភាក្សា</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>អ្វីដែលបានសម្រេច</translation>
    </message>
    <message>
        <source>Annexes: attendance sheet, action plan</source>
        <translation>ឧបសម្ព័ន្ធ៖ បញ្ជីវត្តមាន ផែនការសកម្មភាព</translation>
    </message>
    <message>
        <source>Blank, to be signed by hand</source>
        <translation>ទទេ សម្រាប់ចុះហត្ថលេខាដោយដៃ</translation>
    </message>
    <message>
        <source>Papers of %1</source>
        <translation>ឯកសារនៃ%1</translation>
    </message>
</context>
<context>
    <name>samaki::MeetingView</name>
    <message>
        <source>Back to all meetings</source>
        <translation>ត្រឡប់ទៅកិច្ចប្រជុំទាំងអស់</translation>
    </message>
    <message>
        <source>Back to all meetings (Alt+Left)</source>
        <translation>ត្រឡប់ទៅកិច្ចប្រជុំទាំងអស់ (Alt+Left)</translation>
    </message>
    <message>
        <source>Build the agenda</source>
        <translation>រៀបចំរបៀបវារៈ</translation>
    </message>
    <message>
        <source>Put on the agenda what the committee already knows: open decisions, overdue activities, the next plan</source>
        <translation>ដាក់ក្នុងរបៀបវារៈនូវអ្វីដែលគណៈកម្មាធិការដឹងរួចហើយ៖ សេចក្តីសម្រេចមិនទាន់បញ្ចប់ សកម្មភាពហួសពេលកំណត់ និងផែនការបន្ទាប់</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>ចាប់ផ្តើមកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>The meeting is under way; the minutes open</source>
        <translation>កិច្ចប្រជុំកំពុងដំណើរការ ហើយកំណត់ហេតុនឹងបើក</translation>
    </message>
    <message>
        <source>Go on with the minutes</source>
        <translation>បន្តកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Back to the minutes, where they were left</source>
        <translation>ត្រឡប់ទៅកំណត់ហេតុ ត្រង់កន្លែងដែលបានឈប់</translation>
    </message>
    <message>
        <source>Schedule it again</source>
        <translation>កំណត់ពេលឡើងវិញ</translation>
    </message>
    <message>
        <source>The meeting was called off; it shall be held after all</source>
        <translation>កិច្ចប្រជុំត្រូវបានលុបចោល តែនឹងរៀបចំវិញ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>លម្អិត</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>របៀបវារៈ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>កំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>វត្តមាន</translation>
    </message>
    <message>
        <source>Print the invitation</source>
        <translation>បោះពុម្ពលិខិតអញ្ជើញ</translation>
    </message>
    <message>
        <source>Print the chair&apos;s agenda</source>
        <translation>បោះពុម្ពរបៀបវារៈសម្រាប់ប្រធាន</translation>
    </message>
    <message>
        <source>Print the minutes</source>
        <translation>បោះពុម្ពកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>បោះពុម្ព…</translation>
    </message>
    <message>
        <source>See the meeting&apos;s papers as they print, print them, save them</source>
        <translation>មើលឯកសារកិច្ចប្រជុំដូចដែលនឹងបោះពុម្ព បោះពុម្ព និងរក្សាទុក</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>អនុម័ត…</translation>
    </message>
    <message>
        <source>Close the minutes for good; what they lack is shown first</source>
        <translation>បិទកំណត់ហេតុជាស្ថាពរ ចំណុចខ្វះខាតនឹងបង្ហាញជាមុន</translation>
    </message>
    <message>
        <source>Mark as amended</source>
        <translation>សម្គាល់ថាបានកែសម្រួល</translation>
    </message>
    <message>
        <source>Members read the draft and it was corrected</source>
        <translation>សមាជិកបានអានសេចក្តីព្រាង ហើយវាត្រូវបានកែ</translation>
    </message>
    <message>
        <source>Write a correction…</source>
        <translation>សរសេរការកែតម្រូវ…</translation>
    </message>
    <message>
        <source>A dated addendum to the approved minutes</source>
        <translation>សេចក្តីបន្ថែមមានកាលបរិច្ឆេទលើកំណត់ហេតុដែលបានអនុម័ត</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>បង្ហាញលើអេក្រង់ធំ</translation>
    </message>
    <message>
        <source>The agenda full screen, item by item, in large type</source>
        <translation>របៀបវារៈពេញអេក្រង់ ម្តងមួយចំណុច ជាអក្សរធំ</translation>
    </message>
    <message>
        <source>Save as calendar file…</source>
        <translation>រក្សាទុកជាឯកសារប្រតិទិន…</translation>
    </message>
    <message>
        <source>For calendars on telephones and computers (.ics)</source>
        <translation>សម្រាប់ប្រតិទិនក្នុងទូរស័ព្ទ និងកុំព្យូទ័រ (.ics)</translation>
    </message>
    <message>
        <source>The minutes are approved.</source>
        <translation>កំណត់ហេតុបានអនុម័តហើយ។</translation>
    </message>
    <message>
        <source>The meeting of %1 was not held yet, so its minutes cannot be approved. If it was held earlier, change its day first (Ctrl+E).</source>
        <translation>កិច្ចប្រជុំ %1 មិនទាន់ប្រព្រឹត្តទៅ ដូច្នេះកំណត់ហេតុមិនអាចអនុម័តបានទេ។ ប្រសិនបើបានប្រជុំមុននោះ សូមកែថ្ងៃប្រជុំជាមុន (Ctrl+E)។</translation>
    </message>
    <message>
        <source>The meeting&apos;s details</source>
        <translation>ព័ត៌មានលម្អិតនៃកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Day, venue, how it stands, papers and history</source>
        <translation>កាលបរិច្ឆេទ ទីកន្លែង ស្ថានភាព ឯកសារ និងប្រវត្តិ</translation>
    </message>
    <message>
        <source>What the meeting is about, in which order</source>
        <translation>ចំណុចនៃកិច្ចប្រជុំ តាមលំដាប់</translation>
    </message>
    <message>
        <source>Who is there, and the quorum</source>
        <translation>អ្នកមានវត្តមាន និងកូរ៉ុម</translation>
    </message>
    <message>
        <source>What was said and decided</source>
        <translation>អ្វីដែលបានពិភាក្សា និងសម្រេច</translation>
    </message>
</context>
<context>
    <name>samaki::MeetingsOverview</name>
    <message>
        <source>No meeting yet</source>
        <translation>មិនទាន់មានកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Say when the committee meets regularly, and a year of meetings is planned in one step, holidays left out. Or begin with a single meeting.</source>
        <translation>សូមកំណត់ថាគណៈកម្មាធិការប្រជុំទៀងទាត់នៅពេលណា កិច្ចប្រជុំពេញមួយឆ្នាំនឹងត្រូវបានគ្រោងក្នុងមួយជំហាន ដោយវៀរថ្ងៃឈប់សម្រាក។ ឬចាប់ផ្តើមដោយកិច្ចប្រជុំតែមួយ។</translation>
    </message>
    <message>
        <source>Plan the year&apos;s meetings</source>
        <translation>គ្រោងកិច្ចប្រជុំពេញមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>No meeting matches</source>
        <translation>គ្មានកិច្ចប្រជុំត្រូវនឹងលក្ខខណ្ឌ</translation>
    </message>
    <message>
        <source>Look for fewer words, or take a filter away.</source>
        <translation>សូមប្រើពាក្យតិចជាងនេះ ឬដកតម្រងចេញ។</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>សម្អាតតម្រង</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>កិច្ចប្រជុំ</translation>
    </message>
</context>
<context>
    <name>samaki::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>កិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>បានប្តូរទៅ %1។</translation>
    </message>
    <message>
        <source>%1 It is a holiday: %2.</source>
        <translation>%1 ថ្ងៃនោះជាថ្ងៃឈប់សម្រាក៖ %2។</translation>
    </message>
    <message>
        <source>%1 Offices are closed on that day.</source>
        <translation>%1 ការិយាល័យឈប់សម្រាកនៅថ្ងៃនោះ។</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>កិច្ចប្រជុំថ្មី</translation>
    </message>
    <message>
        <source>Begin a meeting on the next usual day</source>
        <translation>បង្កើតកិច្ចប្រជុំនៅថ្ងៃប្រជុំទៀងទាត់បន្ទាប់</translation>
    </message>
    <message>
        <source>New meeting on this day</source>
        <translation>កិច្ចប្រជុំថ្មីនៅថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Begin a meeting on the chosen day (Enter)</source>
        <translation>បង្កើតកិច្ចប្រជុំនៅថ្ងៃដែលបានជ្រើសរើស (Enter)</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>បើកកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Agenda, attendance, minutes and papers (Enter)</source>
        <translation>របៀបវារៈ វត្តមាន កំណត់ហេតុ និងឯកសារ (Enter)</translation>
    </message>
    <message>
        <source>Edit the meeting</source>
        <translation>កែសម្រួលកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Change day, time, venue, chair</source>
        <translation>កែប្រែថ្ងៃ ម៉ោង ទីកន្លែង និងអ្នកដឹកនាំ</translation>
    </message>
    <message>
        <source>Schedule meetings…</source>
        <translation>គ្រោងកិច្ចប្រជុំ…</translation>
    </message>
    <message>
        <source>Make the regular meetings of the months to come in one step</source>
        <translation>បង្កើតកិច្ចប្រជុំទៀងទាត់នៃខែខាងមុខក្នុងមួយជំហាន</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>លុបចោល</translation>
    </message>
    <message>
        <source>The meeting will not be held; Undo brings it back</source>
        <translation>កិច្ចប្រជុំនឹងមិនប្រព្រឹត្តទៅទេ អាចយកមកវិញដោយ «មិនធ្វើវិញ»</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>The meeting was entered by mistake; Undo brings it back</source>
        <translation>កិច្ចប្រជុំត្រូវបានបញ្ចូលដោយច្រឡំ អាចយកមកវិញដោយ «មិនធ្វើវិញ»</translation>
    </message>
    <message>
        <source>Calendar or list</source>
        <translation>ប្រតិទិន ឬបញ្ជី</translation>
    </message>
    <message>
        <source>Show the meetings the other way</source>
        <translation>បង្ហាញកិច្ចប្រជុំតាមរបៀបផ្សេង</translation>
    </message>
    <message>
        <source>Save all as calendar file…</source>
        <translation>រក្សាទុកទាំងអស់ជាឯកសារប្រតិទិន…</translation>
    </message>
    <message>
        <source>For calendars on telephones and computers (.ics)</source>
        <translation>សម្រាប់ប្រតិទិនក្នុងទូរស័ព្ទ និងកុំព្យូទ័រ (.ics)</translation>
    </message>
    <message>
        <source>1 meeting is scheduled. Undo takes it back.</source>
        <translation>បានគ្រោងកិច្ចប្រជុំ ១។ អាចដកវិញដោយ «មិនធ្វើវិញ»។</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings are scheduled. Undo takes them back.</source>
        <translation>
            <numerusform>បានគ្រោងកិច្ចប្រជុំ %n។ អាចដកវិញដោយ «មិនធ្វើវិញ»។</numerusform>
            <numerusform>បានគ្រោងកិច្ចប្រជុំ %n។ អាចដកវិញដោយ «មិនធ្វើវិញ»។</numerusform>
        </translation>
    </message>
    <message>
        <source>Search meetings</source>
        <translation>ស្វែងរកកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>By number, date, venue, chair or purpose</source>
        <translation>តាមលេខ កាលបរិច្ឆេទ ទីកន្លែង អ្នកដឹកនាំ ឬគោលបំណង</translation>
    </message>
</context>
<context>
    <name>samaki::MinutesAgendaDelegate</name>
    <message>
        <source>%1 min</source>
        <translation>%1 នាទី</translation>
    </message>
</context>
<context>
    <name>samaki::MinutesAgendaModel</name>
    <message>
        <source>discussed</source>
        <translation>បានពិភាក្សា</translation>
    </message>
    <message>
        <source>decisions: %1</source>
        <translation>សេចក្តីសម្រេច៖ %1</translation>
    </message>
</context>
<context>
    <name>samaki::MinutesClock</name>
    <message>
        <source>Time spent</source>
        <translation>ពេលវេលាបានប្រើ</translation>
    </message>
</context>
<context>
    <name>samaki::MinutesDecisionLine</name>
    <message>
        <source>No due date yet</source>
        <translation>មិនទាន់មានកាលបរិច្ឆេទកំណត់</translation>
    </message>
    <message>
        <source>Not understood: “in 2 weeks”, “25/12”, “next meeting”</source>
        <translation>មិនយល់ទេ៖ សរសេរ «ក្នុងរយៈពេល ២ សប្តាហ៍» «២៥/១២» ឬ «ប្រជុំលើកក្រោយ»</translation>
    </message>
    <message>
        <source>Write first what was decided.</source>
        <translation>សូមសរសេរជាមុនអំពីអ្វីដែលបានសម្រេច។</translation>
    </message>
    <message>
        <source>Write the due date another way, or leave it empty.</source>
        <translation>សូមសរសេរកាលបរិច្ឆេទកំណត់តាមរបៀបផ្សេង ឬទុកទទេ។</translation>
    </message>
    <message>
        <source>Decision %1 (Ctrl+D)</source>
        <translation>សេចក្តីសម្រេចទី %1 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Changing decision %1</source>
        <translation>កំពុងកែប្រែសេចក្តីសម្រេចទី %1</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>អ្វីដែលបានសម្រេច</translation>
    </message>
    <message>
        <source>Due: in 2 weeks, 25/12, next meeting</source>
        <translation>កំណត់ត្រឹម៖ ក្នុងរយៈពេល ២ សប្តាហ៍ ២៥/១២ ប្រជុំលើកក្រោយ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>កាលបរិច្ឆេទកំណត់</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>សរសេរ</translation>
    </message>
    <message>
        <source>Write the decision (Enter)</source>
        <translation>សរសេរសេចក្តីសម្រេច (Enter)</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>អង្គភាពទទួលបន្ទុក</translation>
    </message>
    <message>
        <source>%1, offices are closed</source>
        <translation>%1 ការិយាល័យឈប់សម្រាក</translation>
    </message>
    <message>
        <source>No meeting is planned after this one: write a date</source>
        <translation>មិនទាន់គ្រោងកិច្ចប្រជុំបន្ទាប់៖ សូមសរសេរកាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>No meeting is planned after this one. Plan it on the page of meetings, or write a date.</source>
        <translation>មិនទាន់គ្រោងកិច្ចប្រជុំបន្ទាប់ទេ។ សូមគ្រោងវានៅទំព័រកិច្ចប្រជុំ ឬសរសេរកាលបរិច្ឆេទ។</translation>
    </message>
    <message>
        <source>Enter writes the decision, Shift+Enter writes it and begins the next, Esc leaves it as it stands</source>
        <translation>Enter ដើម្បីសរសេរសេចក្តីសម្រេច Shift+Enter ដើម្បីសរសេរ រួចចាប់ផ្តើមសេចក្តីសម្រេចបន្ទាប់ Esc ដើម្បីទុកដូចដើម</translation>
    </message>
</context>
<context>
    <name>samaki::MinutesDecisionModel</name>
    <message>
        <source>Open</source>
        <translation>មិនទាន់បញ្ចប់</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>ហួសពេលកំណត់</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>បានបញ្ចប់</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>បានលុបចោល</translation>
    </message>
    <message>
        <source>No agency yet</source>
        <translation>មិនទាន់មានអង្គភាព</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>ត្រឹម %1</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <translation>សកម្មភាពទី %1</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>ក្នុងផែនការ</translation>
    </message>
</context>
<context>
    <name>samaki::MinutesDecisionPane</name>
    <message>
        <source>Write the decision in the line first, or empty it.</source>
        <translation>សូមសរសេរសេចក្តីសម្រេចក្នុងប្រអប់ជាមុន ឬសម្អាតវាចោល។</translation>
    </message>
    <message>
        <source>Decisions (%1)</source>
        <translation>សេចក្តីសម្រេច (%1)</translation>
    </message>
    <message>
        <source>Of this item only</source>
        <translation>តែចំណុចនេះ</translation>
    </message>
    <message>
        <source>All of the meeting</source>
        <translation>ទាំងអស់ក្នុងកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Decisions of this item, or of the whole meeting (Ctrl+Shift+A)</source>
        <translation>សេចក្តីសម្រេចនៃចំណុចនេះ ឬនៃកិច្ចប្រជុំទាំងមូល (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>សេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Enter changes a decision, Delete removes it, Ctrl+Shift+D turns it into an activity</source>
        <translation>Enter ដើម្បីកែប្រែសេចក្តីសម្រេច Delete ដើម្បីដកចេញ Ctrl+Shift+D ដើម្បីប្តូរទៅជាសកម្មភាព</translation>
    </message>
    <message>
        <source>Nothing was decided under this item.</source>
        <translation>ពុំមានសេចក្តីសម្រេចក្រោមចំណុចនេះទេ។</translation>
    </message>
    <message>
        <source>Nothing is decided under this item yet. Ctrl+D writes a decision from anywhere on this screen.</source>
        <translation>មិនទាន់មានសេចក្តីសម្រេចក្រោមចំណុចនេះទេ។ ចុច Ctrl+D ដើម្បីសរសេរសេចក្តីសម្រេចពីគ្រប់កន្លែងលើអេក្រង់នេះ។</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D turns the decision into an activity.</source>
        <translation>Ctrl+Shift+D ប្តូរសេចក្តីសម្រេចទៅជាសកម្មភាព។</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D turns the decision into an activity, Enter changes it, Delete removes it.</source>
        <translation>Ctrl+Shift+D ប្តូរសេចក្តីសម្រេចទៅជាសកម្មភាព Enter កែប្រែ Delete ដកចេញ។</translation>
    </message>
</context>
<context>
    <name>samaki::MinutesItemPane</name>
    <message>
        <source>Discussion of “%1”</source>
        <translation>ការពិភាក្សាអំពី «%1»</translation>
    </message>
    <message>
        <source>Confidential note of “%1”</source>
        <translation>កំណត់សម្គាល់សម្ងាត់អំពី «%1»</translation>
    </message>
    <message>
        <source>Confidential note (written)</source>
        <translation>កំណត់សម្គាល់សម្ងាត់ (បានសរសេរ)</translation>
    </message>
    <message>
        <source>Confidential note</source>
        <translation>កំណត់សម្គាល់សម្ងាត់</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>បានរក្សាទុក %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>បានរក្សាទុក</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>កំពុងសរសេរ…</translation>
    </message>
    <message>
        <source>Saved here, waits for the drive</source>
        <translation>បានរក្សាទុកនៅទីនេះ រង់ចាំថាសបណ្តាញ</translation>
    </message>
    <message>
        <source>A colleague wrote here too</source>
        <translation>សហការីក៏បានសរសេរនៅទីនេះដែរ</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>មិនទាន់រក្សាទុក</translation>
    </message>
    <message>
        <source>What is said about this item. It is saved by itself.</source>
        <translation>អ្វីដែលបានពិភាក្សាអំពីចំណុចនេះ។ អត្ថបទរក្សាទុកដោយស្វ័យប្រវត្តិ។</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>ការពិភាក្សា</translation>
    </message>
    <message>
        <source>Not for the minutes</source>
        <translation>មិនដាក់ក្នុងកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Not printed and not searched. Anyone who can open the committee&apos;s file can read it: do not write a victim&apos;s name here.</source>
        <translation>មិនបោះពុម្ព និងមិនអាចស្វែងរកបានទេ។ អ្នកណាដែលអាចបើកឯកសាររបស់គណៈកម្មាធិការ អាចអានបាន៖ សូមកុំសរសេរឈ្មោះជនរងគ្រោះនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Open or close the confidential note of this item (Ctrl+L)</source>
        <translation>បើក ឬបិទកំណត់សម្គាល់សម្ងាត់នៃចំណុចនេះ (Ctrl+L)</translation>
    </message>
    <message>
        <source>A colleague wrote in this text, too. Nothing is lost: compare both, and say which shall stand.</source>
        <translation>សហការីក៏បានសរសេរក្នុងអត្ថបទនេះដែរ។ គ្មានអ្វីបាត់ទេ៖ សូមប្រៀបធៀបទាំងពីរ រួចជ្រើសរើសអត្ថបទដែលត្រូវរក្សា។</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>ប្រៀបធៀប និងសម្រេច</translation>
    </message>
    <message>
        <source>These minutes are approved and stay as they are. Write a correction as an addendum.</source>
        <translation>កំណត់ហេតុនេះបានអនុម័ត ហើយមិនអាចកែបានទៀតទេ។ សូមសរសេរការកែតម្រូវជាសេចក្តីបន្ថែម។</translation>
    </message>
    <message>
        <source>Nothing was written about this item.</source>
        <translation>គ្មានការកត់ត្រាអំពីចំណុចនេះទេ។</translation>
    </message>
</context>
<context>
    <name>samaki::MinutesLeftOver</name>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>អត្ថបទត្រូវបានចម្លងរួចហើយ។</translation>
    </message>
    <message>
        <source>Write it as a correction…</source>
        <translation>សរសេរជាការកែតម្រូវ…</translation>
    </message>
    <message>
        <source>A dated addendum to the approved minutes, with this text in it</source>
        <translation>សេចក្តីបន្ថែមមានកាលបរិច្ឆេទ នៃកំណត់ហេតុដែលបានអនុម័ត ដោយមានអត្ថបទនេះ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>Put the text on the clipboard</source>
        <translation>ចម្លងអត្ថបទនេះ</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>មិនយក</translation>
    </message>
    <message>
        <source>It is not needed; it stays on the clipboard</source>
        <translation>លែងត្រូវការហើយ ប៉ុន្តែអត្ថបទនៅចម្លងទុក</translation>
    </message>
    <message>
        <source>These minutes were approved while you wrote the confidential note of “%1”. This is not in it, and is gone when you leave the minutes:</source>
        <translation>កំណត់ហេតុនេះត្រូវបានអនុម័ត ខណៈអ្នកកំពុងសរសេរកំណត់សម្គាល់សម្ងាត់នៃ «%1»។ អត្ថបទខាងក្រោមមិនមានក្នុងនោះទេ ហើយនឹងបាត់ពេលអ្នកចាកចេញពីកំណត់ហេតុ៖</translation>
    </message>
    <message>
        <source>These minutes were approved while you wrote about “%1”. This is not in them; it is kept on this computer until you decide:</source>
        <translation>កំណត់ហេតុនេះត្រូវបានអនុម័ត ខណៈអ្នកកំពុងសរសេរអំពី «%1»។ អត្ថបទខាងក្រោមមិនមានក្នុងនោះទេ ហើយនៅរក្សាទុកក្នុងកុំព្យូទ័រនេះ រហូតដល់អ្នកសម្រេច៖</translation>
    </message>
</context>
<context>
    <name>samaki::MinutesScreen</name>
    <message>
        <source>New decision</source>
        <translation>សេចក្តីសម្រេចថ្មី</translation>
    </message>
    <message>
        <source>Write a decision of this item</source>
        <translation>សរសេរសេចក្តីសម្រេចនៃចំណុចនេះ</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>ចំណុចបន្ទាប់</translation>
    </message>
    <message>
        <source>Go to the next item of the agenda</source>
        <translation>ទៅចំណុចបន្ទាប់នៃរបៀបវារៈ</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>ចំណុចមុន</translation>
    </message>
    <message>
        <source>Go to the item before</source>
        <translation>ទៅចំណុចមុន</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>បានពិភាក្សា</translation>
    </message>
    <message>
        <source>Change the decision</source>
        <translation>កែប្រែសេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Bring the decision into the line below to change it</source>
        <translation>យកសេចក្តីសម្រេចមកដាក់ក្នុងប្រអប់ខាងក្រោម ដើម្បីកែប្រែ</translation>
    </message>
    <message>
        <source>Remove the decision</source>
        <translation>ដកសេចក្តីសម្រេចចេញ</translation>
    </message>
    <message>
        <source>Take the decision out of the minutes; undo brings it back</source>
        <translation>ដកសេចក្តីសម្រេចចេញពីកំណត់ហេតុ អាចយកមកវិញដោយ «មិនធ្វើវិញ»</translation>
    </message>
    <message>
        <source>All decisions of the meeting</source>
        <translation>សេចក្តីសម្រេចទាំងអស់នៃកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>Show the decisions of all items</source>
        <translation>បង្ហាញសេចក្តីសម្រេចនៃចំណុចទាំងអស់</translation>
    </message>
    <message>
        <source>Confidential note</source>
        <translation>កំណត់សម្គាល់សម្ងាត់</translation>
    </message>
    <message>
        <source>Open or close the confidential note of this item</source>
        <translation>បើក ឬបិទកំណត់សម្គាល់សម្ងាត់នៃចំណុចនេះ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>នាឡិកា</translation>
    </message>
    <message>
        <source>Start or pause the clock of this item</source>
        <translation>ចាប់ផ្តើម ឬផ្អាកនាឡិកានៃចំណុចនេះ</translation>
    </message>
    <message>
        <source>Next part of the screen</source>
        <translation>ផ្នែកបន្ទាប់នៃអេក្រង់</translation>
    </message>
    <message>
        <source>Agenda, discussion, decisions</source>
        <translation>របៀបវារៈ ការពិភាក្សា សេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>លើអេក្រង់ធំ</translation>
    </message>
    <message>
        <source>Show this item on the wall</source>
        <translation>បង្ហាញចំណុចនេះលើអេក្រង់ធំ</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>វត្តមាន</translation>
    </message>
    <message>
        <source>Note who is there</source>
        <translation>កត់ត្រាអ្នកមានវត្តមាន</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>របៀបវារៈ</translation>
    </message>
    <message>
        <source>These minutes are approved and stay as they are. Write a correction as an addendum.</source>
        <translation>កំណត់ហេតុនេះបានអនុម័ត ហើយមិនអាចកែបានទៀតទេ។ សូមសរសេរការកែតម្រូវជាសេចក្តីបន្ថែម។</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>ចាប់ផ្តើមកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>បញ្ចប់កិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>From now on the meeting is under way, and the clock runs</source>
        <translation>ចាប់ពីពេលនេះ កិច្ចប្រជុំកំពុងដំណើរការ ហើយនាឡិកាដើរ</translation>
    </message>
    <message>
        <source>Decision %1 is removed. Undo brings it back.</source>
        <translation>សេចក្តីសម្រេចទី %1 ត្រូវបានដកចេញ។ អាចយកមកវិញដោយ «មិនធ្វើវិញ»។</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>ពិភាក្សាឡើងវិញ</translation>
    </message>
    <message>
        <source>The item is still to come</source>
        <translation>ចំណុចនេះមិនទាន់ពិភាក្សា</translation>
    </message>
    <message>
        <source>Mark the item as dealt with and go to the next</source>
        <translation>សម្គាល់ថាចំណុចនេះបានពិភាក្សា រួចទៅចំណុចបន្ទាប់</translation>
    </message>
    <message>
        <source>Turn the decision into an activity</source>
        <translation>ប្តូរសេចក្តីសម្រេចទៅជាសកម្មភាព</translation>
    </message>
    <message>
        <source>Make the decision a line of the action plan</source>
        <translation>ដាក់សេចក្តីសម្រេចជាចំណុចមួយនៃផែនការសកម្មភាព</translation>
    </message>
    <message>
        <source>Ctrl+Enter: dealt with, on to the next. What is discussed or decided counts as dealt with when the meeting ends.</source>
        <translation>Ctrl+Enter៖ បានពិភាក្សា រួចទៅចំណុចបន្ទាប់។ ចំណុចដែលមានការពិភាក្សា ឬសេចក្តីសម្រេច រាប់ថាបានពិភាក្សានៅពេលកិច្ចប្រជុំបញ្ចប់។</translation>
    </message>
    <message>
        <source>The minutes are in draft then, and what was not discussed is carried over</source>
        <translation>ពេលនោះកំណត់ហេតុស្ថិតជាសេចក្តីព្រាង ហើយចំណុចដែលមិនបានពិភាក្សាត្រូវលើកទៅលើកក្រោយ</translation>
    </message>
    <message>
        <source>End the meeting? Every item was discussed.</source>
        <translation>បញ្ចប់កិច្ចប្រជុំឬ? ចំណុចទាំងអស់បានពិភាក្សារួច។</translation>
    </message>
    <message>
        <source>End the meeting? 1 of %1 items was not discussed and goes to the next meeting&apos;s agenda.</source>
        <translation>បញ្ចប់កិច្ចប្រជុំឬ? ចំណុច ១ ក្នុងចំណោម %1 មិនទាន់ពិភាក្សា និងត្រូវលើកទៅរបៀបវារៈកិច្ចប្រជុំលើកក្រោយ។</translation>
    </message>
    <message numerus="yes">
        <source>End the meeting? %n of %1 items were not discussed and go to the next meeting&apos;s agenda.</source>
        <translation>
            <numerusform>បញ្ចប់កិច្ចប្រជុំឬ? ចំណុច %n ក្នុងចំណោម %1 មិនទាន់ពិភាក្សា និងត្រូវលើកទៅរបៀបវារៈកិច្ចប្រជុំលើកក្រោយ។</numerusform>
            <numerusform>បញ្ចប់កិច្ចប្រជុំឬ? ចំណុច %n ក្នុងចំណោម %1 មិនទាន់ពិភាក្សា និងត្រូវលើកទៅរបៀបវារៈកិច្ចប្រជុំលើកក្រោយ។</numerusform>
        </translation>
    </message>
    <message>
        <source>End</source>
        <translation>បញ្ចប់</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>បន្ត</translation>
    </message>
    <message>
        <source>Nothing on the agenda yet</source>
        <translation>មិនទាន់មានចំណុចក្នុងរបៀបវារៈ</translation>
    </message>
    <message>
        <source>The minutes follow the agenda, item by item. Put on it first what the meeting is about.</source>
        <translation>កំណត់ហេតុសរសេរតាមចំណុចនីមួយៗនៃរបៀបវារៈ។ សូមដាក់ចំណុចដែលត្រូវពិភាក្សាក្នុងរបៀបវារៈជាមុនសិន។</translation>
    </message>
    <message>
        <source>To the agenda</source>
        <translation>ទៅកាន់របៀបវារៈ</translation>
    </message>
    <message>
        <source>The meeting is ended. Undo takes it back.</source>
        <translation>កិច្ចប្រជុំបានបញ្ចប់ហើយ។ អាចដកវិញដោយ «មិនធ្វើវិញ»។</translation>
    </message>
    <message>
        <source>The meeting is ended: 1 item goes to the next meeting. Undo takes it back.</source>
        <translation>កិច្ចប្រជុំបានបញ្ចប់ហើយ៖ ចំណុច ១ ត្រូវលើកទៅកិច្ចប្រជុំលើកក្រោយ។ អាចដកវិញដោយ «មិនធ្វើវិញ»។</translation>
    </message>
    <message numerus="yes">
        <source>The meeting is ended: %n items go to the next meeting. Undo takes it back.</source>
        <translation>
            <numerusform>កិច្ចប្រជុំបានបញ្ចប់ហើយ៖ ចំណុច %n ត្រូវលើកទៅកិច្ចប្រជុំលើកក្រោយ។ អាចដកវិញដោយ «មិនធ្វើវិញ»។</numerusform>
            <numerusform>កិច្ចប្រជុំបានបញ្ចប់ហើយ៖ ចំណុច %n ត្រូវលើកទៅកិច្ចប្រជុំលើកក្រោយ។ អាចដកវិញដោយ «មិនធ្វើវិញ»។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samaki::MinutesTop</name>
    <message>
        <source>Pause the clock, %1</source>
        <translation>ផ្អាកនាឡិកា %1</translation>
    </message>
    <message>
        <source>Start the clock, %1</source>
        <translation>ចាប់ផ្តើមនាឡិកា %1</translation>
    </message>
    <message>
        <source>Pause the clock of this item (Ctrl+T)</source>
        <translation>ផ្អាកនាឡិកានៃចំណុចនេះ (Ctrl+T)</translation>
    </message>
    <message>
        <source>Start the clock of this item (Ctrl+T)</source>
        <translation>ចាប់ផ្តើមនាឡិកានៃចំណុចនេះ (Ctrl+T)</translation>
    </message>
    <message>
        <source>for %1 min</source>
        <translation>រយៈពេល %1 នាទី</translation>
    </message>
    <message>
        <source>for %1 h %2 min</source>
        <translation>រយៈពេល %1 ម៉ោង %2 នាទី</translation>
    </message>
    <message>
        <source>%1 of %2 agencies</source>
        <translation>អង្គភាព %1 ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>Note who is there</source>
        <translation>កត់ត្រាអ្នកមានវត្តមាន</translation>
    </message>
    <message>
        <source>✓ Quorum: %1</source>
        <translation>✓ គ្រប់កូរ៉ុម៖ %1</translation>
    </message>
    <message>
        <source>▲ No quorum: %1</source>
        <translation>▲ មិនគ្រប់កូរ៉ុម៖ %1</translation>
    </message>
    <message>
        <source>Open the attendance</source>
        <translation>បើកបញ្ជីវត្តមាន</translation>
    </message>
</context>
<context>
    <name>samaki::MonthPopup</name>
    <message>
        <source>The year before</source>
        <translation>ឆ្នាំមុន</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>ឆ្នាំបន្ទាប់</translation>
    </message>
    <message>
        <source>This month has a plan</source>
        <translation>ខែនេះមានផែនការ</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>មិនទាន់មានផែនការ</translation>
    </message>
</context>
<context>
    <name>samaki::MonthStrip</name>
    <message>
        <source>The month&apos;s calendar</source>
        <translation>ប្រតិទិនប្រចាំខែ</translation>
    </message>
    <message>
        <source>Each activity as a bar from its start to its due date</source>
        <translation>សកម្មភាពនីមួយៗជារបារ ពីកាលបរិច្ឆេទចាប់ផ្តើមដល់កាលបរិច្ឆេទកំណត់</translation>
    </message>
    <message>
        <source>%1, %2, due %3</source>
        <translation>%1, %2, កំណត់ថ្ងៃទី%3</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>ហួសពេលកំណត់</translation>
    </message>
</context>
<context>
    <name>samaki::NewCommittee</name>
    <message>
        <source>Choose where it shall lie</source>
        <translation>ជ្រើសរើសកន្លែងដាក់</translation>
    </message>
    <message>
        <source>A file for a new committee</source>
        <translation>ឯកសារសម្រាប់គណៈកម្មាធិការថ្មី</translation>
    </message>
    <message>
        <source>The English name is needed; everything can be changed later.</source>
        <translation>ត្រូវបំពេញឈ្មោះជាភាសាអង់គ្លេស។ អ្វីៗអាចកែពេលក្រោយបាន។</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>ថ្នាក់</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>ឈ្មោះជាអង់គ្លេស</translation>
    </message>
    <message>
        <source>Name in &amp;Khmer</source>
        <translation>ឈ្មោះជាខ្មែរ</translation>
    </message>
    <message>
        <source>&amp;Place in English</source>
        <translation>ទីកន្លែងជាអង់គ្លេស</translation>
    </message>
    <message>
        <source>P&amp;lace in Khmer</source>
        <translation>ទីកន្លែងជាខ្មែរ</translation>
    </message>
    <message>
        <source>Your &amp;role</source>
        <translation>តួនាទីរបស់អ្នក</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>ឈ្មោះរបស់អ្នក</translation>
    </message>
    <message>
        <source>For example: Provincial Committee for Counter Trafficking of Prey Veng</source>
        <translation>ឧទាហរណ៍៖ Provincial Committee for Counter Trafficking of Prey Veng</translation>
    </message>
    <message>
        <source>For example: Prey Veng</source>
        <translation>ឧទាហរណ៍៖ Prey Veng</translation>
    </message>
    <message>
        <source>For example: Secretary of the committee</source>
        <translation>ឧទាហរណ៍៖ លេខាធិការគណៈកម្មាធិការ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
</context>
<context>
    <name>samaki::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>បិទសារនេះ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>និង %n ទៀត</numerusform>
            <numerusform>និង %n ទៀត</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samaki::OpenMonthDialog</name>
    <message>
        <source>Open %1</source>
        <translation>បើក%1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ពេលក្រោយ</translation>
    </message>
    <message>
        <source>This is the first plan: it begins empty, and you add its activities.</source>
        <translation>នេះជាផែនការដំបូង៖ វាចាប់ផ្តើមទទេ ហើយអ្នកបន្ថែមសកម្មភាពដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>1 unfinished activity is carried over from %1, with a link back.</source>
        <translation>សកម្មភាព ១ ដែលមិនទាន់ចប់ ត្រូវបន្តពី%1 ដោយមានតំណទៅសកម្មភាពដើម។</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished activities are carried over from %1, each with a link back.</source>
        <translation>
            <numerusform>សកម្មភាព %n ដែលមិនទាន់ចប់ ត្រូវបន្តពី%1 ដោយមានតំណទៅសកម្មភាពដើម។</numerusform>
            <numerusform>សកម្មភាព %n ដែលមិនទាន់ចប់ ត្រូវបន្តពី%1 ដោយមានតំណទៅសកម្មភាពដើម។</numerusform>
        </translation>
    </message>
    <message>
        <source>1 activity that comes back each month is added.</source>
        <translation>សកម្មភាព ១ ដែលអនុវត្តរៀងរាល់ខែ ត្រូវបន្ថែម។</translation>
    </message>
    <message numerus="yes">
        <source>%n activities that come back each month are added.</source>
        <translation>
            <numerusform>សកម្មភាព %n ដែលអនុវត្តរៀងរាល់ខែ ត្រូវបន្ថែម។</numerusform>
            <numerusform>សកម្មភាព %n ដែលអនុវត្តរៀងរាល់ខែ ត្រូវបន្ថែម។</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left unfinished in %1: the plan begins empty.</source>
        <translation>គ្មានសកម្មភាពនៅសល់ពី%1 ទេ៖ ផែនការចាប់ផ្តើមទទេ។</translation>
    </message>
    <message>
        <source>It is one step: Undo takes it back.</source>
        <translation>ការងារនេះជាជំហានតែមួយ៖ ចុច «មិនធ្វើវិញ» ដើម្បីត្រឡប់ដូចដើម។</translation>
    </message>
    <message>
        <source>The activities of the new plan</source>
        <translation>សកម្មភាពនៃផែនការថ្មី</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ល.រ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>សកម្មភាព</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>អង្គភាពទទួលបន្ទុក</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>កាលបរិច្ឆេទកំណត់</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>បន្តពីខែមុន</translation>
    </message>
    <message>
        <source>Comes back each month</source>
        <translation>អនុវត្តរៀងរាល់ខែ</translation>
    </message>
</context>
<context>
    <name>samaki::OpeningPanel</name>
    <message>
        <source>Opening the committee&apos;s file</source>
        <translation>កំពុងបើកឯកសារគណៈកម្មាធិការ</translation>
    </message>
    <message>
        <source>The first opening on this computer copies the file from the drive. After that it opens at once, even when the drive is away.</source>
        <translation>ការបើកលើកដំបូងក្នុងកុំព្យូទ័រនេះត្រូវចម្លងឯកសារពីថាសបណ្តាញ។ ក្រោយមកវានឹងបើកភ្លាមៗ ទោះបីថាសបណ្តាញមិននៅក៏ដោយ។</translation>
    </message>
</context>
<context>
    <name>samaki::OverviewBar</name>
    <message>
        <source>all</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>ក្រុមការងារ</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>ខែមុន</translation>
    </message>
    <message>
        <source>The month before (Page Up)</source>
        <translation>ខែមុន (Page Up)</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>ខែបន្ទាប់</translation>
    </message>
    <message>
        <source>The month after (Page Down)</source>
        <translation>ខែបន្ទាប់ (Page Down)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Go to today (Home)</source>
        <translation>ទៅថ្ងៃនេះ (Home)</translation>
    </message>
    <message>
        <source>Search meetings</source>
        <translation>ស្វែងរកកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>By number, date, venue, chair or purpose (Ctrl+F)</source>
        <translation>តាមលេខ កាលបរិច្ឆេទ ទីកន្លែង អ្នកដឹកនាំ ឬគោលបំណង (Ctrl+F)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>ប្រតិទិន</translation>
    </message>
    <message>
        <source>List</source>
        <translation>បញ្ជី</translation>
    </message>
    <message>
        <source>As a calendar</source>
        <translation>ជាប្រតិទិន</translation>
    </message>
    <message>
        <source>As a calendar (Ctrl+L)</source>
        <translation>ជាប្រតិទិន (Ctrl+L)</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>ជាបញ្ជី</translation>
    </message>
    <message>
        <source>As a list (Ctrl+L)</source>
        <translation>ជាបញ្ជី (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>samaki::PageHeader</name>
    <message>
        <source>More</source>
        <translation>បន្ថែមទៀត</translation>
    </message>
    <message>
        <source>What else this page can do</source>
        <translation>អ្វីផ្សេងទៀតដែលទំព័រនេះអាចធ្វើបាន</translation>
    </message>
    <message>
        <source>Search  %1</source>
        <translation>ស្វែងរក  %1</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>ស្វែងរក និងពាក្យបញ្ជា</translation>
    </message>
</context>
<context>
    <name>samaki::Palette</name>
    <message>
        <source>Find records, or do something</source>
        <translation>ស្វែងរកកំណត់ត្រា ឬធ្វើអ្វីមួយ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>អ្វីដែលរកឃើញ</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Tab next group   Enter open   Esc close   &gt; commands only</source>
        <translation>↑ ↓ ជ្រើសរើស   Tab ក្រុមបន្ទាប់   Enter បើក   Esc បិទ   &gt; តែពាក្យបញ្ជា</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”. Looked for in agendas, discussions, decisions, activities, member agencies, contacts and commands.</source>
        <translation>រកមិនឃើញ «%1» ទេ។ បានស្វែងរកក្នុងរបៀបវារៈ ការពិភាក្សា សេចក្តីសម្រេច សកម្មភាព អង្គភាពសមាជិក ទំនាក់ទំនង និងពាក្យបញ្ជា។</translation>
    </message>
    <message>
        <source>The search is still being prepared; more may be found in a moment.</source>
        <translation>ការស្វែងរកកំពុងត្រូវបានរៀបចំ បន្តិចទៀតអាចរកឃើញច្រើនជាងនេះ។</translation>
    </message>
    <message>
        <source>Chosen lately</source>
        <translation>បានជ្រើសរើសថ្មីៗ</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>ពាក្យបញ្ជា</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>ជិតមកដល់</translation>
    </message>
</context>
<context>
    <name>samaki::PaperDialog</name>
    <message>
        <source>What stands on it</source>
        <translation>អ្វីដែលមានក្នុងឯកសារ</translation>
    </message>
    <message>
        <source>There is no paper to show</source>
        <translation>គ្មានឯកសារសម្រាប់បង្ហាញ</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ទំព័រទី%1 នៃ %2</translation>
    </message>
    <message>
        <source>✓ Saved as %1</source>
        <translation>✓ បានរក្សាទុកជា %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>រក្សាទុកជា PDF</translation>
    </message>
    <message>
        <source>Save as a text document</source>
        <translation>រក្សាទុកជាឯកសារអត្ថបទ</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ឯកសារ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>ឯកសារ OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>✓ Sent to the printer</source>
        <translation>✓ បានផ្ញើទៅម៉ាស៊ីនបោះពុម្ព</translation>
    </message>
    <message>
        <source>The paper as it will be printed</source>
        <translation>ឯកសារដូចដែលនឹងបោះពុម្ព</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>ភាសានៃឯកសារ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>ទំព័រមុន</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>ទំព័របន្ទាប់</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>តូចជាង</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>ធំជាង</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>ទទឹងស្មើបង្អួច</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>ទំព័រទាំងមូល</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Save as a text document…</source>
        <translation>រក្សាទុកជាឯកសារអត្ថបទ…</translation>
    </message>
    <message>
        <source>ODT: to go on writing in LibreOffice or Word (Ctrl+Shift+S)</source>
        <translation>ODT៖ សម្រាប់សរសេរបន្តក្នុង LibreOffice ឬ Word (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>រក្សាទុកជា PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>បោះពុម្ព…</translation>
    </message>
    <message>
        <source>All or none</source>
        <translation>ទាំងអស់ ឬគ្មាន</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>តែមួយនេះ</translation>
    </message>
    <message>
        <source>Tick the chosen line alone (Ctrl+Space); the space bar ticks a line or takes its tick away</source>
        <translation>គូសតែបន្ទាត់ដែលបានជ្រើស (Ctrl+Space)។ គ្រាប់ចុចដកឃ្លាគូស ឬដោះការគូសបន្ទាត់មួយ</translation>
    </message>
</context>
<context>
    <name>samaki::Photographer</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>មិនអាចសរសេរ %1 បានទេ។</translation>
    </message>
    <message>
        <source>There is no page named &quot;%1&quot;.</source>
        <translation>គ្មានទំព័រឈ្មោះ &quot;%1&quot; ទេ។</translation>
    </message>
</context>
<context>
    <name>samaki::PlanBar</name>
    <message>
        <source>All months</source>
        <translation>គ្រប់ខែ</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>ខែមុន</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>ខែបន្ទាប់</translation>
    </message>
    <message>
        <source>The month before (Alt+Page Up)</source>
        <translation>ខែមុន (Alt+Page Up)</translation>
    </message>
    <message>
        <source>The month after (Alt+Page Down)</source>
        <translation>ខែបន្ទាប់ (Alt+Page Down)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ខែ</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>ជ្រើសរើសខែ</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>ខែនេះ</translation>
    </message>
    <message>
        <source>Show the month we are in</source>
        <translation>បង្ហាញខែបច្ចុប្បន្ន</translation>
    </message>
    <message>
        <source>Show the activities of every plan, to search in them</source>
        <translation>បង្ហាញសកម្មភាពនៃផែនការទាំងអស់ ដើម្បីស្វែងរក</translation>
    </message>
    <message>
        <source>The plan is: %1</source>
        <translation>ស្ថានភាពផែនការ៖ %1</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>បញ្ជូន</translation>
    </message>
    <message>
        <source>The plan is ready to be agreed: hand it to the chair</source>
        <translation>ផែនការរួចរាល់សម្រាប់អនុម័ត៖ បញ្ជូនជូនប្រធាន</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>អនុម័ត</translation>
    </message>
    <message>
        <source>The committee agreed to this plan</source>
        <translation>គណៈកម្មាធិការបានឯកភាពលើផែនការនេះ</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>បិទខែ</translation>
    </message>
    <message>
        <source>The month is over: nothing in this plan changes any more</source>
        <translation>ខែនេះចប់ហើយ៖ ផែនការនេះលែងផ្លាស់ប្តូរទៀត</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>បើកឡើងវិញ</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>ថយមួយជំហាន</translation>
    </message>
    <message>
        <source>Let this plan be changed again</source>
        <translation>អនុញ្ញាតឱ្យកែផែនការនេះវិញ</translation>
    </message>
    <message>
        <source>Take the plan back by one step</source>
        <translation>យកផែនការថយក្រោយមួយជំហាន</translation>
    </message>
</context>
<context>
    <name>samaki::PlansPage</name>
    <message>
        <source>Action plan</source>
        <translation>ផែនការសកម្មភាព</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>បន្ថែមសកម្មភាព</translation>
    </message>
    <message>
        <source>Add an activity to this month&apos;s plan (Ctrl+N)</source>
        <translation>បន្ថែមសកម្មភាពក្នុងផែនការខែនេះ (Ctrl+N)</translation>
    </message>
    <message>
        <source>Open next month…</source>
        <translation>បើកខែបន្ទាប់…</translation>
    </message>
    <message>
        <source>Carry over what is unfinished into the next month&apos;s plan</source>
        <translation>បន្តសកម្មភាពមិនទាន់ចប់ទៅផែនការខែបន្ទាប់</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>បោះពុម្ព…</translation>
    </message>
    <message>
        <source>See the plan as it prints, print it or save it as PDF (Ctrl+P)</source>
        <translation>មើលផែនការមុនបោះពុម្ព បោះពុម្ព ឬរក្សាទុកជា PDF (Ctrl+P)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ស្វែងរក</translation>
    </message>
    <message>
        <source>Search in the plan (Ctrl+F)</source>
        <translation>ស្វែងរកក្នុងផែនការ (Ctrl+F)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>ចម្លងមួយទៀត</translation>
    </message>
    <message>
        <source>The same activity once more (Ctrl+D)</source>
        <translation>សកម្មភាពដដែលមួយទៀត (Ctrl+D)</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>កំណត់ថាបានបញ្ចប់</translation>
    </message>
    <message>
        <source>Mark as done, or open again (Space)</source>
        <translation>កំណត់ថាបានបញ្ចប់ ឬបើកឡើងវិញ (Space)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Take the activity out of the plan (Delete); Undo brings it back</source>
        <translation>ដកសកម្មភាពចេញពីផែនការ (Delete)។ «មិនធ្វើវិញ» យកវាមកវិញ</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>ចម្លងជួរដេក</translation>
    </message>
    <message>
        <source>Copy the chosen rows for a spreadsheet (Ctrl+C)</source>
        <translation>ចម្លងជួរដេកដែលបានជ្រើសរើសទៅ Excel (Ctrl+C)</translation>
    </message>
    <message>
        <source>Show the month&apos;s calendar</source>
        <translation>បង្ហាញប្រតិទិនប្រចាំខែ</translation>
    </message>
    <message>
        <source>Show the activity&apos;s details at the side</source>
        <translation>បង្ហាញព័ត៌មានលម្អិតនៃសកម្មភាពនៅចំហៀង</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>ជ្រើសរើសជួរឈរ</translation>
    </message>
    <message>
        <source>Activities of the plan</source>
        <translation>សកម្មភាពនៃផែនការ</translation>
    </message>
    <message>
        <source>This plan is closed and can only be read. Reopen it to change anything.</source>
        <translation>ផែនការនេះបានបិទ ហើយអាចអានបានតែប៉ុណ្ណោះ។ សូមបើកវាឡើងវិញដើម្បីកែ។</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied; paste them into a spreadsheet.</source>
        <translation>
            <numerusform>បានចម្លង %n ជួរដេក។ សូមបិទភ្ជាប់ក្នុង Excel។</numerusform>
            <numerusform>បានចម្លង %n ជួរដេក។ សូមបិទភ្ជាប់ក្នុង Excel។</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>បើក%1</translation>
    </message>
    <message>
        <source>Move to pillar</source>
        <translation>ប្តូរទៅសសរស្តម្ភ</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>ហួសពេលកំណត់ %n</numerusform>
            <numerusform>ហួសពេលកំណត់ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan for %1 yet</source>
        <translation>មិនទាន់មានផែនការសម្រាប់%1</translation>
    </message>
    <message>
        <source>Open the month: what is unfinished is carried over, and what comes back each month is added.</source>
        <translation>សូមបើកខែនេះ៖ សកម្មភាពមិនទាន់ចប់នឹងត្រូវបន្ត ហើយសកម្មភាពរៀងរាល់ខែនឹងត្រូវបន្ថែម។</translation>
    </message>
    <message>
        <source>No activity matches</source>
        <translation>គ្មានសកម្មភាពត្រូវនឹងការស្វែងរក</translation>
    </message>
    <message>
        <source>Look for fewer words, or take a filter away.</source>
        <translation>សូមប្រើពាក្យតិចជាងនេះ ឬដកតម្រងចេញ។</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>សម្អាតតម្រង</translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation>មិនទាន់មានសកម្មភាព</translation>
    </message>
    <message>
        <source>Open a month and write the committee&apos;s first plan.</source>
        <translation>សូមបើកខែមួយ រួចសរសេរផែនការដំបូងរបស់គណៈកម្មាធិការ។</translation>
    </message>
    <message>
        <source>A closed plan without activities</source>
        <translation>ផែនការបានបិទ និងគ្មានសកម្មភាព</translation>
    </message>
    <message>
        <source>Reopen the plan to add some.</source>
        <translation>សូមបើកផែនការឡើងវិញ ដើម្បីបន្ថែមសកម្មភាព។</translation>
    </message>
    <message>
        <source>The plan is open and empty</source>
        <translation>ផែនការបើកហើយ តែនៅទទេ</translation>
    </message>
    <message>
        <source>Write the first activity: what is done, by whom, by when.</source>
        <translation>សូមសរសេរសកម្មភាពដំបូង៖ ធ្វើអ្វី ដោយអ្នកណា ត្រឹមពេលណា។</translation>
    </message>
    <message>
        <source>Correct the marked field first: what you wrote is not saved yet.</source>
        <translation>សូមកែចំណុចដែលបានសម្គាល់ជាមុនសិន៖ អ្វីដែលអ្នកសរសេរមិនទាន់រក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>Activity %1 removed. Ctrl+Z brings it back.</source>
        <translation>បានដកសកម្មភាព %1 ចេញ។ ចុច Ctrl+Z ដើម្បីយកមកវិញ។</translation>
    </message>
    <message numerus="yes">
        <source>%n activities removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>បានដកសកម្មភាព %n ចេញ។ ចុច Ctrl+Z ដើម្បីយកមកវិញ។</numerusform>
            <numerusform>បានដកសកម្មភាព %n ចេញ។ ចុច Ctrl+Z ដើម្បីយកមកវិញ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean progress %1</source>
        <translation>វឌ្ឍនភាពមធ្យម %1</translation>
    </message>
    <message>
        <source>Print the plan of %1</source>
        <translation>បោះពុម្ពផែនការ%1</translation>
    </message>
</context>
<context>
    <name>samaki::PresentationWindow</name>
    <message>
        <source>→ on   ← back   number and Enter: that item   B: black   Esc: end</source>
        <translation>→ បន្ទាប់   ← ថយក្រោយ   លេខ និង Enter៖ ចំណុចនោះ   B៖ ខ្មៅ   Esc៖ បញ្ចប់</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 ក្នុងចំណោម %2 នាទី</translation>
    </message>
</context>
<context>
    <name>samaki::Rail</name>
    <message>
        <source>The change log shows who changed what</source>
        <translation>កំណត់ហេតុនៃការផ្លាស់ប្តូរបង្ហាញថាអ្នកណាបានកែអ្វី</translation>
    </message>
    <message>
        <source>%1. Press to change who sits here.</source>
        <translation>%1។ ចុចដើម្បីប្តូរអ្នកប្រើនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>តើអ្នកជានរណា?</translation>
    </message>
    <message>
        <source>You are %1</source>
        <translation>អ្នកគឺ %1</translation>
    </message>
</context>
<context>
    <name>samaki::RecordForm</name>
    <message>
        <source>This record has changed since you began to write. Your changes are still here: when you save, both are put together.</source>
        <translation>កំណត់ត្រានេះបានផ្លាស់ប្តូរតាំងពីអ្នកចាប់ផ្តើមសរសេរ។ ការកែរបស់អ្នកនៅទីនេះដដែល៖ ពេលរក្សាទុក ទាំងពីរនឹងត្រូវបញ្ចូលគ្នា។</translation>
    </message>
    <message>
        <source>What you wrote the last time is here again.</source>
        <translation>អ្វីដែលអ្នកបានសរសេរលើកមុននៅទីនេះវិញហើយ។</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>ចាប់ផ្តើមទទេ</translation>
    </message>
    <message>
        <source>Your changes were put back.</source>
        <translation>ការកែរបស់អ្នកត្រូវបានត្រឡប់ដូចដើម។</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>យកមកវិញ</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (ត្រូវបំពេញ)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>រក្សាទុក (Ctrl+S)</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>ត្រឡប់ដូចដើម</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>What you wrote is kept: it is here again when you begin a new one.</source>
        <translation>អ្វីដែលអ្នកសរសេរត្រូវបានទុក ហើយនឹងមាននៅទីនេះវិញ ពេលអ្នកចាប់ផ្តើមថ្មី។</translation>
    </message>
</context>
<context>
    <name>samaki::RecordTable</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>ស្វែងរក (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ស្វែងរក</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>ជ្រើសរើសជួរឈរ</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>មិនមានលទ្ធផល</translation>
    </message>
    <message>
        <source>No record fits what you search for.</source>
        <translation>គ្មានកំណត់ត្រាត្រូវនឹងអ្វីដែលអ្នកស្វែងរកទេ។</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>បង្ហាញទាំងអស់</translation>
    </message>
    <message>
        <source>all</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>active</source>
        <translation>សកម្ម</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>មិនសកម្ម</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>បង្ហាញ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>ជួរឈរធម្មតា</translation>
    </message>
</context>
<context>
    <name>samaki::ScheduleDialog</name>
    <message>
        <source>Schedule meetings</source>
        <translation>គ្រោងកិច្ចប្រជុំ</translation>
    </message>
    <message>
        <source>The meetings that would be made</source>
        <translation>កិច្ចប្រជុំដែលនឹងត្រូវបង្កើត</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ពេលក្រោយ</translation>
    </message>
    <message>
        <source>Regular meeting</source>
        <translation>កិច្ចប្រជុំទៀងទាត់</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>កែសម្រួល…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>បន្ថែម…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ចាប់ពី</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>ចំនួនខែ</translation>
    </message>
    <message>
        <source>Has its meeting already</source>
        <translation>មានកិច្ចប្រជុំរួចហើយ</translation>
    </message>
    <message>
        <source>The day is past</source>
        <translation>ថ្ងៃនោះហួសហើយ</translation>
    </message>
    <message>
        <source>No meeting: offices are closed on %1</source>
        <translation>មិនប្រជុំ៖ ការិយាល័យឈប់សម្រាកនៅ %1</translation>
    </message>
    <message>
        <source>No meeting: %1 is %2</source>
        <translation>មិនប្រជុំ៖ %1 ជា%2</translation>
    </message>
    <message>
        <source>⚠ Moved from %1: offices are closed</source>
        <translation>⚠ ប្តូរពី %1៖ ការិយាល័យឈប់សម្រាក</translation>
    </message>
    <message>
        <source>⚠ Moved from %1: %2</source>
        <translation>⚠ ប្តូរពី %1៖ %2</translation>
    </message>
    <message>
        <source>Schedule 1 meeting</source>
        <translation>គ្រោងកិច្ចប្រជុំ ១</translation>
    </message>
    <message numerus="yes">
        <source>Schedule %n meetings</source>
        <translation>
            <numerusform>គ្រោងកិច្ចប្រជុំ %n</numerusform>
            <numerusform>គ្រោងកិច្ចប្រជុំ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samaki::SeriesForm</name>
    <message>
        <source>Add “%1”</source>
        <translation>បន្ថែម «%1»</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>កែសម្រួល «%1»</translation>
    </message>
    <message>
        <source>Ctrl+Enter or Ctrl+S saves the regular meeting. Esc leads back.</source>
        <translation>ចុច Ctrl+Enter ឬ Ctrl+S ដើម្បីរក្សាទុកកិច្ចប្រជុំទៀងទាត់។ Esc នាំត្រឡប់ទៅវិញ។</translation>
    </message>
</context>
<context>
    <name>samaki::ShellActions</name>
    <message>
        <source>Ask the drive for news</source>
        <translation>សួរថាសបណ្តាញរកព័ត៌មានថ្មី</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>ស្វែងរកក្នុងទំព័រនេះ</translation>
    </message>
    <message>
        <source>Open another committee file</source>
        <translation>បើកឯកសារគណៈកម្មាធិការផ្សេង</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>ក្តារចុច</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>ស្វែងរក និងពាក្យបញ្ជា</translation>
    </message>
    <message>
        <source>Back to where the link was followed</source>
        <translation>ត្រឡប់ទៅកន្លែងដែលបានមក</translation>
    </message>
</context>
<context>
    <name>samaki::StartPage</name>
    <message>
        <source>Welcome</source>
        <translation>សូមស្វាគមន៍</translation>
    </message>
    <message>
        <source>Everything your committee knows of its own work is kept in one file, usually on the network drive that its members share.</source>
        <translation>ព័ត៌មានទាំងអស់អំពីការងាររបស់គណៈកម្មាធិការត្រូវរក្សាទុកក្នុងឯកសារតែមួយ ជាធម្មតានៅលើថាសបណ្តាញដែលសមាជិកប្រើរួមគ្នា។</translation>
    </message>
    <message>
        <source>Open the committee&apos;s file</source>
        <translation>បើកឯកសារគណៈកម្មាធិការ</translation>
    </message>
    <message>
        <source>Your committee already works with Samaki: choose its file on the shared drive.</source>
        <translation>គណៈកម្មាធិការរបស់អ្នកប្រើកម្មវិធីសាមគ្គីរួចហើយ៖ សូមជ្រើសរើសឯកសារលើថាសបណ្តាញ។</translation>
    </message>
    <message>
        <source>Make a file for a new committee</source>
        <translation>បង្កើតឯកសារសម្រាប់គណៈកម្មាធិការថ្មី</translation>
    </message>
    <message>
        <source>Give the committee&apos;s name and a place on the drive. The colleagues then open the same file.</source>
        <translation>សូមដាក់ឈ្មោះគណៈកម្មាធិការ និងកន្លែងលើថាសបណ្តាញ។ រួចសហការីបើកឯកសារដដែលនោះ។</translation>
    </message>
    <message>
        <source>Look at a demo committee</source>
        <translation>មើលគណៈកម្មាធិការគំរូ</translation>
    </message>
    <message>
        <source>An invented provincial committee with six months of plans, to try everything without harm.</source>
        <translation>គណៈកម្មាធិការខេត្តប្រឌិត មានផែនការប្រាំមួយខែ សម្រាប់សាកល្បងដោយគ្មានគ្រោះថ្នាក់។</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>បានបើកថ្មីៗ</translation>
    </message>
</context>
<context>
    <name>samaki::WhoAreYou</name>
    <message>
        <source>Who are you?</source>
        <translation>តើអ្នកជានរណា?</translation>
    </message>
    <message>
        <source>Every change is kept with the name of who made it. This is asked once on this computer; you can change it below the pages on the left.</source>
        <translation>រាល់ការផ្លាស់ប្តូរត្រូវកត់ត្រាជាមួយឈ្មោះអ្នកធ្វើ។ សំណួរនេះសួរតែម្តងក្នុងកុំព្យូទ័រនេះ។ អ្នកអាចប្តូរវានៅខាងឆ្វេង ក្រោមបញ្ជីទំព័រ។</translation>
    </message>
    <message>
        <source>Search the committee&apos;s contacts</source>
        <translation>ស្វែងរកអ្នកទំនាក់ទំនងរបស់គណៈកម្មាធិការ</translation>
    </message>
    <message>
        <source>The committee&apos;s contacts</source>
        <translation>អ្នកទំនាក់ទំនងរបស់គណៈកម្មាធិការ</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>For example: Secretary of the committee</source>
        <translation>ឧទាហរណ៍៖ លេខាធិការគណៈកម្មាធិការ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ពេលក្រោយ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>បន្ត</translation>
    </message>
</context>
<context>
    <name>samaki::Workplace</name>
    <message>
        <source>A change that waited meets a colleague&apos;s. The line below asks for your decision.</source>
        <translation>ការផ្លាស់ប្តូរដែលរង់ចាំ ប៉ះនឹងការផ្លាស់ប្តូររបស់សហការី។ បន្ទាត់ខាងក្រោមស្នើសុំការសម្រេចរបស់អ្នក។</translation>
    </message>
    <message>
        <source>Not named, computer %1</source>
        <translation>មិនមានឈ្មោះ កុំព្យូទ័រ %1</translation>
    </message>
</context>
</TS>
