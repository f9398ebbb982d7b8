package city.weltoffen.notification.subscription.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.notification.outlet.Outlets;
import city.weltoffen.notification.subscription.Owner;
import city.weltoffen.notification.subscription.Routing;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Refuses outlets that are not the subscription's owner's. */
@Component
class RoutingCheck {

    private final Outlets outlets;

    RoutingCheck(Outlets outlets) {
        this.outlets = outlets;
    }

    /** @throws DomainProblem naming every outlet that is not known or somebody else's, which are the same from here */
    Routing checked(Routing routing, Owner owner) {
        if (routing.outlets().isEmpty()) {
            return routing;
        }
        Set<String> own =
                outlets.of(owner).stream().map(outlet -> outlet.id().value()).collect(Collectors.toUnmodifiableSet());
        List<String> entered = List.copyOf(routing.outlets());
        List<FieldProblem> problems = IntStream.range(0, entered.size())
                .filter(position -> !own.contains(entered.get(position)))
                .mapToObj(position -> new FieldProblem(
                        "#/routing/outlets/" + position, "outlets-unknown", List.of(entered.get(position))))
                .toList();
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
        return routing;
    }
}
