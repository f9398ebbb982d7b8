package city.weltoffen.networking.competence.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.competence.ProfileId;
import city.weltoffen.networking.competence.RequirementProfile;
import city.weltoffen.networking.competence.Skills;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A requirement profile.
 *
 * @param id {@code group}, or {@code department:<slug>}
 * @param text what it is about, in words; empty where there is none yet
 */
record RequirementResponse(
        String id,
        LocalizedText text,
        Skills needed,
        @Nullable LocalDate updatedOn) {

    static RequirementResponse of(RequirementProfile profile) {
        return new RequirementResponse(profile.id().value(), profile.text(), profile.needed(), profile.updatedOn());
    }

    static RequirementResponse empty(ProfileId id) {
        return new RequirementResponse(
                id.value(), new LocalizedText("", ""), new Skills(List.of(), List.of(), List.of()), null);
    }
}
