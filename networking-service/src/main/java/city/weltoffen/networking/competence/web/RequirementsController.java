package city.weltoffen.networking.competence.web;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.competence.Comparison;
import city.weltoffen.networking.competence.Competences;
import city.weltoffen.networking.competence.PersonId;
import city.weltoffen.networking.competence.ProfileId;
import city.weltoffen.networking.competence.ProjectRoles;
import city.weltoffen.networking.competence.RequirementProfile;
import city.weltoffen.networking.competence.RequirementProfiles;
import city.weltoffen.networking.competence.Skills;
import city.weltoffen.networking.department.DepartmentId;
import city.weltoffen.networking.department.Departments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a coordinator needs, and what one person has of it; the latter only that person and the office see. */
@RestController
@RequestMapping("/api/competences")
@Tag(name = "competences")
class RequirementsController {

    private final RequirementProfiles profiles;
    private final Competences competences;
    private final Departments departments;
    private final Directory directory;
    private final ProjectRoles roles;

    RequirementsController(
            RequirementProfiles profiles,
            Competences competences,
            Departments departments,
            Directory directory,
            ProjectRoles roles) {
        this.profiles = profiles;
        this.competences = competences;
        this.departments = departments;
        this.directory = directory;
        this.roles = roles;
    }

    @GetMapping("/requirements/group")
    @Allow(Who.MEMBERS)
    @Operation(summary = "What every coordinator of the group needs")
    ResponseEntity<RequirementResponse> ofGroup() {
        return answer(ProfileId.GROUP);
    }

    @PutMapping("/requirements/group")
    @Allow(Who.OFFICE)
    @Operation(summary = "Changes what every coordinator of the group needs")
    ResponseEntity<RequirementResponse> changeOfGroup(
            ExpectedVersion expected, @Valid @RequestBody RequirementRequest request) {
        return change(ProfileId.GROUP, expected, request);
    }

    @GetMapping("/requirements/departments/{department}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "What a coordinator of a department needs on top")
    ResponseEntity<RequirementResponse> ofDepartment(@PathVariable String department) {
        return answer(ProfileId.of(known(department)));
    }

    @PutMapping("/requirements/departments/{department}")
    @Allow(Who.OFFICE)
    @Operation(summary = "Changes what a coordinator of a department needs on top")
    ResponseEntity<RequirementResponse> changeOfDepartment(
            @PathVariable String department, ExpectedVersion expected, @Valid @RequestBody RequirementRequest request) {
        return change(ProfileId.of(known(department)), expected, request);
    }

    @GetMapping("/me/requirements")
    @Allow(Who.MEMBERS)
    @Operation(summary = "What I meet and miss, of the group and of the departments I coordinate")
    List<ComparisonResponse> mine(Identity identity) {
        return compared(identity.subject());
    }

    @GetMapping("/persons/{subject}/requirements")
    @Allow(Who.OFFICE)
    @Operation(summary = "What a person meets and misses")
    List<ComparisonResponse> of(@PathVariable String subject) {
        return compared(subject);
    }

    private List<ComparisonResponse> compared(String subject) {
        Skills skills = competences.skillsOf(new PersonId(subject));
        return profiles.compare(skills, directory.coordinatedBy(subject)).stream()
                .map(ComparisonResponse::of)
                .toList();
    }

    private String known(String department) {
        return departments.require(new DepartmentId(department)).id().value();
    }

    private ResponseEntity<RequirementResponse> change(
            ProfileId id, ExpectedVersion expected, RequirementRequest request) {
        LocalizedText text = new LocalizedText(
                request.text().de().strip(), request.text().en().strip());
        RequirementProfile changed =
                profiles.change(id, expected, text, request.needed().skills("#/needed", roles));
        return Versioned.ok(changed.version(), RequirementResponse.of(changed));
    }

    private ResponseEntity<RequirementResponse> answer(ProfileId id) {
        Optional<RequirementProfile> found = profiles.find(id);
        return Versioned.ok(
                found.map(RequirementProfile::version).orElse(Competences.NOTHING),
                found.map(RequirementResponse::of).orElseGet(() -> RequirementResponse.empty(id)));
    }

    record RequirementRequest(
            @NotNull @Valid RequirementText text,
            @NotNull @Valid SkillsRequest needed) {}

    record RequirementText(
            @NotBlank @Size(max = 5000) String de,
            @NotBlank @Size(max = 5000) String en) {}

    record ComparisonResponse(RequirementResponse profile, List<Comparison.RequiredPoint> points) {

        static ComparisonResponse of(Comparison comparison) {
            return new ComparisonResponse(RequirementResponse.of(comparison.profile()), comparison.points());
        }
    }
}
