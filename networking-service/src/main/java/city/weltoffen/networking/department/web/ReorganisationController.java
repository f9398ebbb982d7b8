package city.weltoffen.networking.department.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.networking.department.DepartmentId;
import city.weltoffen.networking.department.Naming;
import city.weltoffen.networking.department.Part;
import city.weltoffen.networking.department.Reorganisation;
import city.weltoffen.networking.department.web.DepartmentRequest.TextRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of departments. A day to come is a plan, today or an earlier one counts at once. */
@RestController
@RequestMapping("/api/departments/{id}")
@Tag(name = "departments")
class ReorganisationController {

    private final Reorganisation reorganisation;
    private final DepartmentAnswers answers;

    ReorganisationController(Reorganisation reorganisation, DepartmentAnswers answers) {
        this.reorganisation = reorganisation;
        this.answers = answers;
    }

    @PostMapping("/rename")
    @Allow(Who.OFFICE)
    @Operation(summary = "Gives a department another name or directorate from a day on")
    ResponseEntity<DepartmentResponse> rename(@PathVariable String id, @Valid @RequestBody Renaming request) {
        Naming named = new Naming(request.name().text(), request.directorate().text());
        return answers.of(reorganisation.rename(new DepartmentId(id), named, dayOf(request.on())));
    }

    @PostMapping("/merge")
    @Allow(Who.OFFICE)
    @Operation(summary = "Makes a department, and others with it, part of another one")
    ResponseEntity<DepartmentResponse> merge(@PathVariable String id, @Valid @RequestBody Merger request) {
        List<String> also = Objects.requireNonNullElse(request.also(), List.of());
        return answers.of(reorganisation.merge(new DepartmentId(id), also, request.into(), dayOf(request.on())));
    }

    @PostMapping("/split")
    @Allow(Who.OFFICE)
    @Operation(summary = "Splits a department into several; one of them takes over what is open")
    ResponseEntity<DepartmentResponse> split(@PathVariable String id, @Valid @RequestBody Splitting request) {
        List<Part> parts = request.into().stream().map(PartRequest::part).toList();
        return answers.of(reorganisation.split(new DepartmentId(id), parts, request.successor(), dayOf(request.on())));
    }

    @PostMapping("/dissolve")
    @Allow(Who.OFFICE)
    @Operation(summary = "Dissolves a department; another one takes over what is open")
    ResponseEntity<DepartmentResponse> dissolve(@PathVariable String id, @Valid @RequestBody Dissolution request) {
        return answers.of(reorganisation.dissolve(new DepartmentId(id), request.successor(), dayOf(request.on())));
    }

    @PostMapping("/changes/{change}/withdraw")
    @Allow(Who.OFFICE)
    @Operation(summary = "Withdraws a planned change")
    ResponseEntity<DepartmentResponse> withdraw(@PathVariable String id, @PathVariable String change) {
        return answers.of(reorganisation.withdraw(new DepartmentId(id), change));
    }

    private LocalDate dayOf(@Nullable LocalDate on) {
        return on == null ? answers.today() : on;
    }

    /** @param on first day of the new name; today when nothing is said, as in all of these */
    record Renaming(
            @NotNull @Valid TextRequest name,
            @NotNull @Valid TextRequest directorate,
            @Nullable LocalDate on) {}

    /**
     * @param into slug of the department of which it becomes part
     * @param also slugs of others that become part of it too
     */
    record Merger(
            @NotBlank String into,
            @Size(max = 20) @Nullable List<@NotBlank String> also,
            @Nullable LocalDate on) {}

    /** @param successor slug of the one of them to which everything open goes */
    record Splitting(
            @NotNull @Size(min = 2, max = 10) List<@NotNull @Valid PartRequest> into,
            @NotBlank String successor,
            @Nullable LocalDate on) {}

    /**
     * @param id slug of a department
     * @param name of one that does not exist yet
     * @param directorate of one that does not exist yet; missing it is that of the department that is split
     */
    record PartRequest(
            @NotBlank @Size(min = 2, max = 50) @Pattern(regexp = DepartmentId.FORM)
            String id,

            @Valid @Nullable TextRequest name,
            @Valid @Nullable TextRequest directorate) {

        Part part() {
            return new Part(id, name == null ? null : name.text(), directorate == null ? null : directorate.text());
        }
    }

    record Dissolution(@NotBlank String successor, @Nullable LocalDate on) {}
}
