package city.weltoffen.networking.synergy.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.networking.synergy.Answer;
import city.weltoffen.networking.synergy.Outcome;
import city.weltoffen.networking.synergy.Synergies;
import city.weltoffen.networking.synergy.Synergy;
import city.weltoffen.networking.synergy.SynergyId;
import city.weltoffen.networking.synergy.SynergyRules;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the two departments say to a proposal; who coordinates one of them may, and the office. */
@RestController
@RequestMapping("/api/synergies/{id}")
@Tag(name = "synergies")
class SynergyVerbsController {

    private final Synergies synergies;
    private final SynergyDesk desk;
    private final SynergyRules rules;
    private final Clock businessClock;

    SynergyVerbsController(Synergies synergies, SynergyDesk desk, SynergyRules rules, Clock businessClock) {
        this.synergies = synergies;
        this.desk = desk;
        this.rules = rules;
        this.businessClock = businessClock;
    }

    @PostMapping("/accept")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Says that the department wants to talk")
    ResponseEntity<SynergyResponse> accept(
            @PathVariable String id, @Valid @RequestBody SynergyAnswers.SynergyAcceptance request, Identity identity) {
        return answered(id, request.department(), Answer.Kind.ACCEPTED, null, null, identity);
    }

    @PostMapping("/decline")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Says that the department does not want to talk, and why")
    ResponseEntity<SynergyResponse> decline(
            @PathVariable String id, @Valid @RequestBody SynergyAnswers.SynergyRefusal request, Identity identity) {
        return answered(
                id, request.department(), Answer.Kind.DECLINED, request.reason().strip(), null, identity);
    }

    @PostMapping("/later")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Puts it off until a day, four weeks from now when nothing is said")
    ResponseEntity<SynergyResponse> later(
            @PathVariable String id, @Valid @RequestBody SynergyAnswers.SynergyDelay request, Identity identity) {
        LocalDate today = LocalDate.now(businessClock);
        LocalDate until = request.until() == null ? today.plusWeeks(4) : request.until();
        LocalDate latest = today.plus(rules.laterAtMost());
        if (!until.isAfter(today) || until.isAfter(latest)) {
            throw DomainProblem.invalid("#/until", "synergy-until", latest.toString());
        }
        return answered(id, request.department(), Answer.Kind.LATER, null, until, identity);
    }

    @PostMapping("/outcome")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Says what came of it, once both have accepted")
    ResponseEntity<SynergyResponse> outcome(
            @PathVariable String id,
            @Valid @RequestBody SynergyAnswers.SynergyOutcomeRequest request,
            Identity identity) {
        Synergy seen = synergies.require(new SynergyId(id));
        String department = desk.actingFor(request.department(), seen, identity);
        Outcome outcome = new Outcome(
                request.text().strip(),
                request.link() == null || request.link().isBlank()
                        ? null
                        : request.link().strip(),
                department,
                desk.respondent(department, identity),
                businessClock.instant());
        return answer(synergies.note(seen.id(), outcome), identity);
    }

    private ResponseEntity<SynergyResponse> answered(
            String id,
            @Nullable String named,
            Answer.Kind kind,
            @Nullable String reason,
            @Nullable LocalDate until,
            Identity identity) {
        Synergy seen = synergies.require(new SynergyId(id));
        String department = desk.actingFor(named, seen, identity);
        Answer answer = new Answer(kind, desk.respondent(department, identity), businessClock.instant(), reason, until);
        return answer(synergies.answer(seen.id(), department, answer), identity);
    }

    private ResponseEntity<SynergyResponse> answer(Synergy synergy, Identity identity) {
        return Versioned.ok(synergy.version(), desk.response(synergy, identity));
    }
}
