package city.weltoffen.networking.competence.web;

import city.weltoffen.defaults.privacy.SoughtPerson;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.networking.competence.Competence;
import city.weltoffen.networking.competence.Competences;
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

/** What a person said of what they can do, to hand out or to erase (GDPR, articles 15 and 17). */
@RestController
@RequestMapping("/api/competences/privacy/persons/{person}")
@Tag(name = "competences")
class CompetencePrivacyController {

    private final Competences competences;

    CompetencePrivacyController(Competences competences) {
        this.competences = competences;
    }

    @GetMapping
    @Allow(Who.OFFICE)
    @Operation(summary = "What people with this name said of what they can do; addresses are not kept here")
    List<CompetenceResponse> export(@PathVariable String person) {
        return competences.of(SoughtPerson.of(person)).stream()
                .map(CompetenceResponse::of)
                .toList();
    }

    @DeleteMapping
    @Allow(Who.OFFICE)
    @Operation(summary = "Erases what a person said; nothing stays", description = "The entries named.")
    ResponseEntity<Void> erase(@PathVariable String person, @RequestParam @Nullable Set<String> entry) {
        SoughtPerson sought = SoughtPerson.of(person);
        sought.chosen(competences.of(sought), one -> one.id().value(), entry).stream()
                .map(Competence::id)
                .forEach(competences::forget);
        return ResponseEntity.noContent().build();
    }
}
