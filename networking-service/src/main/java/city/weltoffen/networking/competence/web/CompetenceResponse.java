package city.weltoffen.networking.competence.web;

import city.weltoffen.networking.competence.Competence;
import city.weltoffen.networking.competence.LanguageSkill;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of what they can do.
 *
 * @param department slug of the department to which the person belonged then
 */
record CompetenceResponse(
        String subject,
        String name,
        @Nullable String department,
        List<LanguageSkill> languages,
        List<String> subjects,
        List<String> projectRoles,
        @Nullable LocalDate updatedOn) {

    static CompetenceResponse of(Competence competence) {
        return new CompetenceResponse(
                competence.id().value(),
                competence.name(),
                competence.department(),
                competence.skills().languages(),
                competence.skills().subjects(),
                competence.skills().projectRoles(),
                competence.updatedOn());
    }

    /** Of somebody who has said nothing. */
    static CompetenceResponse nothing(String subject, String name) {
        return new CompetenceResponse(subject, name, null, List.of(), List.of(), List.of(), null);
    }
}
