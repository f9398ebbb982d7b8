package city.weltoffen.networking.synergy;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two departments that have something in common.
 *
 * @param departments slugs of the two, in the order of the alphabet
 * @param first acts of the first of them, newest first
 * @param second acts of the second of them, newest first
 * @param strength of both sides together
 */
record Match(Ground ground, List<String> departments, List<Act> first, List<Act> second, int strength) {

    /** The best first: a partner that both know says more than a theme. */
    static final Comparator<Match> BEST = Comparator.comparing(
                    (Match match) -> match.ground().kind() == GroundKind.THEME_IN_COUNTRY)
            .thenComparing(Match::strength, Comparator.reverseOrder())
            .thenComparing(match -> match.newest().at(), Comparator.reverseOrder())
            .thenComparing(match -> match.ground().kind())
            .thenComparing(Match::key);

    private static final Comparator<Act> NEWEST = Comparator.comparing(Act::at).thenComparing(Act::id);

    Match {
        departments = List.copyOf(departments);
        first = first.stream().sorted(NEWEST.reversed()).toList();
        second = second.stream().sorted(NEWEST.reversed()).toList();
    }

    Stream<Act> acts() {
        return Stream.concat(first.stream(), second.stream());
    }

    Act newest() {
        return acts().max(NEWEST).orElseThrow();
    }

    boolean hasActSince(Instant answered) {
        return newest().at().isAfter(answered);
    }

    boolean shares(Match other) {
        Set<String> theirs = new HashSet<>(other.acts().map(Act::id).toList());
        return acts().anyMatch(act -> theirs.contains(act.id()));
    }

    /** The same pair and ground, always and everywhere. */
    String key() {
        return String.join("|", departments) + "|" + ground.key();
    }
}
