package city.weltoffen.networking.call.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.networking.call.CallEntry;
import city.weltoffen.networking.call.CallFollowers;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.CallIndex;
import city.weltoffen.networking.call.match.CallMatch;
import city.weltoffen.networking.call.match.MatchBoard;
import city.weltoffen.networking.department.Department;
import city.weltoffen.networking.department.DepartmentId;
import city.weltoffen.networking.department.Departments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the calls of a list, in memory, and puts them into its order. */
@Component
class CallListing {

    private final CallIndex index;
    private final MatchBoard board;
    private final Departments departments;
    private final CallFollowers followers;
    private final Clock businessClock;

    CallListing(
            CallIndex index, MatchBoard board, Departments departments, CallFollowers followers, Clock businessClock) {
        this.index = index;
        this.board = board;
        this.departments = departments;
        this.followers = followers;
        this.businessClock = businessClock;
    }

    List<CallLine> lines(CallFilter filter, PageQuery page, Identity identity) {
        LocalDate today = LocalDate.now(businessClock);
        Predicate<CallEntry> condition =
                filter.condition(today).and(fitting(filter.department())).and(interesting(filter.interested()));
        Map<CallId, CallMatch> matches = matchesFor(filter, identity);
        return index.search(filter.q(), condition).stream()
                .map(entry -> CallLine.of(entry, today, matches.get(entry.id())))
                .sorted(CallOrder.of(page))
                .toList();
    }

    private Predicate<CallEntry> fitting(@Nullable Set<String> slugs) {
        if (slugs == null || slugs.isEmpty()) {
            return entry -> true;
        }
        Set<CallId> fitting = new HashSet<>();
        slugs.forEach(
                slug -> fitting.addAll(matching(require(slug, "#/department")).keySet()));
        return entry -> fitting.contains(entry.id());
    }

    private Predicate<CallEntry> interesting(@Nullable Set<String> slugs) {
        if (slugs == null || slugs.isEmpty()) {
            return entry -> true;
        }
        Set<CallId> followed = followers.callsOf(slugs);
        return entry -> followed.contains(entry.id());
    }

    private Map<CallId, CallMatch> matchesFor(CallFilter filter, Identity identity) {
        if (filter.matchFor() != null && !filter.matchFor().isBlank()) {
            return matching(require(filter.matchFor(), "#/matchFor"));
        }
        String slug = Optional.ofNullable(filter.department()).stream()
                .flatMap(Set::stream)
                .findFirst()
                .orElse(identity.department());
        return Optional.ofNullable(slug)
                .flatMap(own -> departments.find(new DepartmentId(own)))
                .map(this::matching)
                .orElse(Map.of());
    }

    private Map<CallId, CallMatch> matching(Department department) {
        return board.matching(department.details().profile());
    }

    private Department require(String slug, String pointer) {
        return departments
                .find(new DepartmentId(slug))
                .orElseThrow(() -> DomainProblem.invalid(pointer, "department-unknown", Objects.toString(slug)));
    }
}
