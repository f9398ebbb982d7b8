package city.weltoffen.networking.call.pub;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.text.FoldedText;
import city.weltoffen.events.Deadline;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.call.Call;
import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallEntry;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.CallIndex;
import city.weltoffen.networking.call.CallKinds;
import city.weltoffen.networking.call.CallStatus;
import city.weltoffen.networking.call.Calls;
import city.weltoffen.networking.call.portal.PortalCodes;
import city.weltoffen.networking.call.portal.Programme;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The calls that everybody may see: for civil society, and not over. */
@Component
class PublicCalls {

    private static final Comparator<PublicCallSummary> FIRST_DEADLINE_FIRST = Comparator.comparing(
                    PublicCallSummary::nextDeadline, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(call -> call.title().toLowerCase(Locale.ROOT))
            .thenComparing(PublicCallSummary::id);

    private final CallIndex index;
    private final Calls calls;
    private final CallKinds kinds;
    private final PortalCodes codes;
    private final Clock businessClock;

    PublicCalls(CallIndex index, Calls calls, CallKinds kinds, PortalCodes codes, Clock businessClock) {
        this.index = index;
        this.calls = calls;
        this.kinds = kinds;
        this.codes = codes;
        this.businessClock = businessClock;
    }

    /** What ends first comes first. */
    List<PublicCallSummary> find(PublicCallFilter filter) {
        return index.find(entry -> isPublic(entry.details()) && filter.fits(entry.details())).stream()
                .map(this::summary)
                .sorted(FIRST_DEADLINE_FIRST)
                .toList();
    }

    /** What became known or changed last comes first. */
    List<PublicCallSummary> latest(PublicCallFilter filter, int most) {
        return find(filter).stream()
                .sorted(Comparator.comparing(PublicCallSummary::updatedAt).reversed())
                .limit(most)
                .toList();
    }

    /** @throws DomainProblem {@code not-found} also for one that is not public */
    PublicCall require(String id) {
        Call call = calls.require(new CallId(id));
        if (!isPublic(call.details())) {
            throw DomainProblem.notFound(id);
        }
        CallDetails details = call.details();
        return new PublicCall(summary(id, details, call.updatedAt()), details.keywords(), details.text());
    }

    /** Kinds and programmes that there are, for filters. */
    PublicCallFacets facets() {
        List<PublicCallSummary> all = find(PublicCallFilter.NONE);
        return new PublicCallFacets(
                names(all.stream().map(call -> new PublicCallFacets.PublicCallName(call.kind(), call.kindName()))),
                names(all.stream()
                        .filter(call -> call.programme() != null)
                        .map(call -> new PublicCallFacets.PublicCallName(
                                String.valueOf(call.programme()), call.programmeName()))));
    }

    private static List<PublicCallFacets.PublicCallName> names(Stream<PublicCallFacets.PublicCallName> names) {
        return names.distinct()
                .sorted(Comparator.comparing(PublicCallFacets.PublicCallName::code))
                .toList();
    }

    private boolean isPublic(CallDetails details) {
        return details.audiences().contains(CallKinds.CIVIL_SOCIETY)
                && details.asOf(ZonedDateTime.now(businessClock)).status() != CallStatus.CLOSED;
    }

    private PublicCallSummary summary(CallEntry entry) {
        return summary(entry.id().value(), entry.details(), entry.updatedAt());
    }

    private PublicCallSummary summary(String id, CallDetails details, Instant updatedAt) {
        CallDetails today = details.asOf(ZonedDateTime.now(businessClock));
        return new PublicCallSummary(
                id,
                details.title(),
                details.kind(),
                kinds.kinds().get(details.kind()),
                details.programme(),
                programme(details.programme()),
                today.status().name(),
                details.opensOn(),
                details.deadlines(),
                details.nextDeadline(LocalDate.now(businessClock))
                        .map(Deadline::date)
                        .orElse(null),
                details.expectedMonth(),
                details.budget(),
                details.link(),
                updatedAt);
    }

    private @Nullable LocalizedText programme(@Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(codes::programme)
                .map(Programme::name)
                .orElse(null);
    }

    static boolean says(CallDetails details, String query) {
        Stream<@Nullable String> facts =
                Stream.of(details.title(), details.identifier(), details.callTitle(), details.programme());
        return FoldedText.of(Stream.of(facts, details.keywords().stream()).flatMap(part -> part))
                .contains(query);
    }
}
