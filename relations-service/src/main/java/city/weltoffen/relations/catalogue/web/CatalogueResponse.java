package city.weltoffen.relations.catalogue.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.catalogue.Catalogue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The city's lists; policies are for those inside and are not part of it. */
record CatalogueResponse(
        LocalizedText city,
        List<Named> themes,
        List<Named> goals,
        List<Named> fields,
        List<Named> measures,
        List<EnquiryKind> enquiryKinds,
        List<Named> activityKinds,
        List<Named> labels,
        List<String> publicLanguages,
        List<String> answerLanguages,
        String openDataLicence) {

    /** @param id slug or code, stable */
    record Named(String id, LocalizedText name) {}

    /**
     * @param fastLane goes at once to the coordinators it fits
     * @param activityKind id of the kind of activity that it mostly becomes
     */
    record EnquiryKind(
            String id,
            LocalizedText name,
            boolean fastLane,
            @Nullable String activityKind) {}

    static CatalogueResponse of(Catalogue catalogue) {
        return new CatalogueResponse(
                catalogue.name(),
                list(catalogue.themes()),
                list(catalogue.goals()),
                list(catalogue.fields()),
                list(catalogue.measures()),
                catalogue.enquiryKinds().entrySet().stream()
                        .map(kind -> new EnquiryKind(
                                kind.getKey(),
                                kind.getValue().name(),
                                kind.getValue().fastLane(),
                                kind.getValue().activityKind()))
                        .toList(),
                list(catalogue.activityKinds()),
                list(catalogue.labels()),
                catalogue.publicLanguages(),
                catalogue.answerLanguages(),
                catalogue.openDataLicence());
    }

    private static List<Named> list(Map<String, LocalizedText> names) {
        return names.entrySet().stream()
                .map(name -> new Named(name.getKey(), name.getValue()))
                .toList();
    }
}
