package city.weltoffen.networking.training.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.networking.learning.Texts;
import city.weltoffen.networking.training.Training;
import city.weltoffen.networking.training.TrainingDetails;
import city.weltoffen.networking.training.TrainingId;
import city.weltoffen.networking.training.Trainings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Trainings: what is on offer, offering, and what becomes of it. */
@RestController
@RequestMapping("/api/trainings")
@Tag(name = "trainings")
class TrainingsController {

    private final Trainings trainings;
    private final TrainingDesk desk;
    private final Clock businessClock;

    TrainingsController(Trainings trainings, TrainingDesk desk, Clock businessClock) {
        this.trainings = trainings;
        this.desk = desk;
        this.businessClock = businessClock;
    }

    record TrainingCancellation(@NotBlank @Size(max = 1000) String reason) {}

    /**
     * Who came.
     *
     * @param people subjects of those signed up who came
     * @param others how many came who are not on the list
     */
    record TrainingAttendance(
            @Size(max = 1000) @Nullable Set<@NotBlank String> people,
            @Min(0) @Max(10_000) @Nullable Integer others) {}

    @GetMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Trainings: what is still to come by its day, then what was, the latest first")
    PageOf<TrainingResponse> list(
            @ParameterObject @Valid TrainingFilter filter, @ParameterObject @Valid PageQuery page, Identity identity) {
        return page.inFixedOrder()
                .of(trainings.all().stream()
                        .filter(training -> filter.fits(training, identity.subject()))
                        .sorted(TrainingOrder.upcomingFirst(LocalDate.now(businessClock)))
                        .toList())
                .map(training -> desk.entry(training, identity));
    }

    @GetMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "One training",
            description = "Who signed up only the department that offers it and the international office see.")
    ResponseEntity<TrainingResponse> get(@PathVariable String id, Identity identity) {
        return desk.answer(trainings.require(new TrainingId(id)), identity);
    }

    @PostMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Offers a training; who coordinates the department and the international office may")
    ResponseEntity<TrainingResponse> offer(@Valid @RequestBody TrainingRequest request, Identity identity) {
        Training offered = trainings.offer(details(request, identity));
        return Versioned.created(
                "/api/trainings/" + offered.id().value(), offered.version(), desk.response(offered, identity));
    }

    @PutMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Changes a training; who signed up hears of it, who waited moves up to further places")
    ResponseEntity<TrainingResponse> change(
            @PathVariable String id,
            ExpectedVersion expected,
            @Valid @RequestBody TrainingRequest request,
            Identity identity) {
        TrainingId known = desk.offeredBy(id, identity);
        return desk.answer(trainings.change(known, expected, details(request, identity)), identity);
    }

    @PostMapping("/{id}/cancel")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Says that it does not take place, and why; who signed up hears of it")
    ResponseEntity<TrainingResponse> cancel(
            @PathVariable String id, @Valid @RequestBody TrainingCancellation request, Identity identity) {
        return desk.answer(trainings.cancel(desk.offeredBy(id, identity), request.reason()), identity);
    }

    @PostMapping("/{id}/hold")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Says that it took place, and who and how many came")
    ResponseEntity<TrainingResponse> hold(
            @PathVariable String id, @Valid @RequestBody TrainingAttendance request, Identity identity) {
        Training held = trainings.hold(
                desk.offeredBy(id, identity),
                Texts.set(request.people()),
                request.others() == null ? 0 : request.others());
        return desk.answer(held, identity);
    }

    private TrainingDetails details(TrainingRequest request, Identity identity) {
        TrainingDetails details = request.details(businessClock.getZone());
        desk.requireMayOffer(details.department(), identity);
        return details;
    }
}
