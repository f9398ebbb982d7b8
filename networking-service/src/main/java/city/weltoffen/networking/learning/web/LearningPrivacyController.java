package city.weltoffen.networking.learning.web;

import city.weltoffen.defaults.privacy.SoughtPerson;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What learning keeps of a person, to hand out or to erase (GDPR, articles 15 and 17). */
@RestController
@RequestMapping("/api/trainings/privacy/persons/{person}")
@Tag(name = "trainings")
class LearningPrivacyController {

    private final LearningTraces traces;

    LearningPrivacyController(LearningTraces traces) {
        this.traces = traces;
    }

    @GetMapping
    @Allow(Who.OFFICE)
    @Operation(summary = "Sign-ups, applications and articles of people with this name; addresses are not kept here")
    List<LearningTrace> export(@PathVariable String person) {
        return traces.of(SoughtPerson.of(person));
    }

    @DeleteMapping
    @Allow(Who.OFFICE)
    @Operation(
            summary = "Erases what was named; learning reports and articles stay, without the name",
            description = "A place in a training that is still to come goes to who waits longest.")
    ResponseEntity<Void> erase(@PathVariable String person, @RequestParam @Nullable Set<String> entry) {
        SoughtPerson sought = SoughtPerson.of(person);
        sought.chosen(traces.of(sought), LearningTrace::id, entry).forEach(traces::erase);
        return ResponseEntity.noContent().build();
    }
}
