package city.weltoffen.networking.competence.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.competence.Competence;
import city.weltoffen.networking.competence.Competences;
import city.weltoffen.networking.competence.Level;
import city.weltoffen.networking.competence.PersonId;
import city.weltoffen.networking.competence.ProjectRoles;
import city.weltoffen.networking.competence.Sought;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people can do, if they like to say so; members find them by it. */
@RestController
@RequestMapping("/api/competences")
@Tag(name = "competences")
class CompetencesController {

    private final Competences competences;
    private final ProjectRoles roles;

    CompetencesController(Competences competences, ProjectRoles roles) {
        this.competences = competences;
        this.roles = roles;
    }

    @GetMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Who can all that is asked, by name")
    PageOf<CompetenceResponse> search(
            @ParameterObject @Valid PageQuery page, @ParameterObject @Valid CompetenceFilter filter) {
        return page.inFixedOrder().of(competences.search(filter.sought())).map(CompetenceResponse::of);
    }

    @GetMapping("/choices")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Levels of languages and roles in projects")
    CompetenceChoices choices() {
        return new CompetenceChoices(Arrays.asList(Level.values()), roles.projectRoles());
    }

    @GetMapping("/me")
    @Allow(Who.MEMBERS)
    @Operation(summary = "What I said of myself")
    ResponseEntity<CompetenceResponse> mine(Identity identity) {
        Optional<Competence> said = competences.of(new PersonId(identity.subject()));
        return Versioned.ok(
                said.map(Competence::version).orElse(Competences.NOTHING),
                said.map(CompetenceResponse::of)
                        .orElseGet(() -> CompetenceResponse.nothing(identity.subject(), nameOf(identity))));
    }

    @PutMapping("/me")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Says what I can do")
    ResponseEntity<CompetenceResponse> say(
            ExpectedVersion expected, @Valid @RequestBody SkillsRequest request, Identity identity) {
        Competence said = competences.say(
                new PersonId(identity.subject()),
                expected,
                nameOf(identity),
                identity.department(),
                request.skills("#", roles));
        return Versioned.ok(said.version(), CompetenceResponse.of(said));
    }

    @DeleteMapping("/me")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Takes back all that I said; nothing stays")
    ResponseEntity<Void> forget(ExpectedVersion expected, Identity identity) {
        PersonId person = new PersonId(identity.subject());
        Competence said = competences.of(person).orElseThrow(() -> DomainProblem.notFound(person.value()));
        expected.check(said.version());
        competences.forget(person);
        return ResponseEntity.noContent().build();
    }

    private static String nameOf(Identity identity) {
        return Objects.requireNonNullElse(identity.name(), identity.subject());
    }

    /** @param projectRoles by code */
    record CompetenceChoices(List<Level> levels, Map<String, LocalizedText> projectRoles) {}

    /**
     * @param language ISO 639-1
     * @param level that at least
     * @param subject words of a subject
     * @param projectRole code of a role in EU projects
     */
    record CompetenceFilter(
            @Pattern(regexp = "[a-z]{2}") @Nullable String language,
            @Nullable Level level,
            @Size(max = 100) @Nullable String subject,
            @Size(max = 50) @Nullable String projectRole) {

        Sought sought() {
            return new Sought(language, level, subject, projectRole);
        }
    }
}
