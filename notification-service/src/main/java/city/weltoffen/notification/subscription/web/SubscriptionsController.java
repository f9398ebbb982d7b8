package city.weltoffen.notification.subscription.web;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.succession.NamedDepartments;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.notification.subscription.Owner;
import city.weltoffen.notification.subscription.Subscription;
import city.weltoffen.notification.subscription.SubscriptionDetails;
import city.weltoffen.notification.subscription.SubscriptionId;
import city.weltoffen.notification.subscription.Subscriptions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Subscriptions of a person, and of the departments the person coordinates. */
@RestController
@RequestMapping("/api/subscriptions")
@Tag(name = "subscriptions")
class SubscriptionsController {

    private final Subscriptions subscriptions;
    private final Directory directory;
    private final NamedDepartments known;
    private final CriteriaCheck criteria;
    private final RoutingCheck routing;
    private final Clock businessClock;

    SubscriptionsController(
            Subscriptions subscriptions,
            Directory directory,
            NamedDepartments known,
            CriteriaCheck criteria,
            RoutingCheck routing,
            Clock businessClock) {
        this.subscriptions = subscriptions;
        this.directory = directory;
        this.known = known;
        this.criteria = criteria;
        this.routing = routing;
        this.businessClock = businessClock;
    }

    @GetMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "My subscriptions and those of departments I coordinate, newest first")
    PageOf<SubscriptionResponse> list(@ParameterObject @Valid PageQuery page, Identity identity) {
        return page.of(subscriptions.of(identity.subject(), directory.coordinatedBy(identity.subject())))
                .map(SubscriptionResponse::of);
    }

    @PostMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Subscribes to events, for oneself or for a department one coordinates")
    ResponseEntity<SubscriptionResponse> add(@Valid @RequestBody SubscriptionRequest request, Identity identity) {
        Owner owner = owner(request, identity);
        Subscription added = subscriptions.add(owner, details(request, owner));
        return Versioned.created(
                "/api/subscriptions/" + added.id().value(), added.version(), SubscriptionResponse.of(added));
    }

    private Owner owner(SubscriptionRequest request, Identity identity) {
        String department = request.department();
        if (department == null) {
            return Owner.person(identity.subject());
        }
        known.problem("#/department", department).ifPresent(problem -> {
            throw DomainProblem.invalid(List.of(problem));
        });
        Owner owner = Owner.department(department);
        if (!owns(owner, identity)) {
            throw DomainProblem.forbidden();
        }
        return owner;
    }

    private boolean owns(Owner owner, Identity identity) {
        return switch (owner.type()) {
            case PERSON -> owner.id().equals(identity.subject());
            case DEPARTMENT ->
                identity.isOffice()
                        || directory.coordinatedBy(identity.subject()).contains(owner.id());
            case CITIZEN, INVITATION -> false;
        };
    }

    @GetMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "One subscription")
    ResponseEntity<SubscriptionResponse> get(@PathVariable String id, Identity identity) {
        return answer(own(id, identity));
    }

    @PutMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Changes name, criteria and outlets; the owner stays")
    ResponseEntity<SubscriptionResponse> change(
            @PathVariable String id,
            ExpectedVersion expected,
            @Valid @RequestBody SubscriptionRequest request,
            Identity identity) {
        Subscription subscription = own(id, identity);
        return answer(subscriptions.change(subscription.id(), expected, details(request, subscription.owner())));
    }

    private SubscriptionDetails details(SubscriptionRequest request, Owner owner) {
        return new SubscriptionDetails(
                request.name().strip(),
                criteria.checked(request.criteria().criteria()),
                routing.checked(request.routingOrStandard(), owner));
    }

    @PostMapping("/{id}/pause")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Not now: until that day it brings entries that are read already, and goes out by no outlet")
    ResponseEntity<SubscriptionResponse> pause(
            @PathVariable String id,
            ExpectedVersion expected,
            @Valid @RequestBody PauseRequest request,
            Identity identity) {
        Subscription subscription = own(id, identity);
        LocalDate today = LocalDate.now(businessClock);
        if (!request.until().isAfter(today) || request.until().isAfter(today.plusYears(1))) {
            throw DomainProblem.invalid("#/until", "pause-impossible");
        }
        return answer(subscriptions.pause(subscription.id(), expected, request.until()));
    }

    @PostMapping("/{id}/resume")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Lets a subscription speak up again at once")
    ResponseEntity<SubscriptionResponse> resume(@PathVariable String id, ExpectedVersion expected, Identity identity) {
        return answer(subscriptions.resume(own(id, identity).id(), expected));
    }

    @DeleteMapping("/{id}")
    @Allow(Who.MEMBERS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ends a subscription; what it brought stays in the inbox")
    void end(@PathVariable String id, ExpectedVersion expected, Identity identity) {
        subscriptions.end(own(id, identity).id(), expected);
    }

    /** Somebody else's is as if it did not exist. */
    private Subscription own(String id, Identity identity) {
        Subscription subscription = subscriptions.require(new SubscriptionId(id));
        if (!owns(subscription.owner(), identity)) {
            throw DomainProblem.notFound(id);
        }
        return subscription;
    }

    private static ResponseEntity<SubscriptionResponse> answer(Subscription subscription) {
        return Versioned.ok(subscription.version(), SubscriptionResponse.of(subscription));
    }
}
