// Agency: a member of the committee: a department, police, court, local authority, NGO, UN body, embassy ...
#pragma once

#include "model/records/record_type.h"

namespace samaki {

enum class AgencyKind {
    MinistryDepartment,
    Police,
    Court,
    ProvinceAuthority,
    DistrictAuthority,
    CommuneAuthority,
    VillageAuthority,
    Ngo,
    CommunityOrganisation,
    Un,
    Embassy,
    RecruitmentAssociation,
    Volunteers,
};

struct Agency : Record {
    AgencyKind kind = AgencyKind::MinistryDepartment;
    QString nameEn;
    QString nameKm;
    QString shortName; ///< as it stands in narrow columns and on charts: "DoLVT"
    QString mandate;
    QList<Id> workingGroups;
    QString district;
    QString phone;
    QString hotline;
    QString email;
    QDate joinedOn;
};

template <>
std::span<const Choice> choicesOf<AgencyKind>();
template <>
const RecordType& typeOf<Agency>();

} // namespace samaki
