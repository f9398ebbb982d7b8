package city.weltoffen.networking.synergy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says of each match whether the two are told now, and if not, why. Knows no store and no clock but what it is given. */
final class Judge {

    private final SynergyRules rules;
    private final MatchFinder finder;
    private final Coordinators coordinators;
    private final ZoneId city;

    Judge(SynergyRules rules, Coordinators coordinators, ZoneId city) {
        this.rules = rules;
        this.finder = new MatchFinder(rules);
        this.coordinators = coordinators;
        this.city = city;
    }

    /** The best matches first, each with what becomes of it. */
    Map<Match, Verdict> judge(Picture picture, Collection<Told> told, LocalDate today, boolean workingDay) {
        List<Match> matches = finder.find(picture, today);
        Map<Ground, Set<String>> active = active(matches);
        Quota quota = new Quota(rules.aMonth(), coordinators, told, YearMonth.from(today));
        Map<Match, Verdict> verdicts = new LinkedHashMap<>();
        List<Match> viable = new ArrayList<>();
        for (Match match : matches) {
            Verdict verdict = refusal(match, active, picture)
                    .or(() -> earlier(match, told, today))
                    .or(() -> overshadowed(match, viable))
                    .orElse(Verdict.PROPOSE);
            if (verdict == Verdict.PROPOSE) {
                viable.add(match);
                verdict = when(match, quota, today, workingDay);
            }
            verdicts.put(match, verdict);
        }
        return verdicts;
    }

    private static Map<Ground, Set<String>> active(List<Match> matches) {
        Map<Ground, Set<String>> active = new HashMap<>();
        matches.forEach(match ->
                active.computeIfAbsent(match.ground(), none -> new HashSet<>()).addAll(match.departments()));
        return active;
    }

    /** What the matter itself forbids. */
    private Optional<Verdict> refusal(Match match, Map<Ground, Set<String>> active, Picture picture) {
        Ground ground = match.ground();
        if (ground.kind() == GroundKind.THEME_IN_COUNTRY
                && rules.everydayThemes().contains(ground.id())) {
            return Optional.of(Verdict.EVERYDAY_THEME);
        }
        if (ground.country() != null && rules.homeCountries().contains(ground.country())) {
            return Optional.of(Verdict.HOME_COUNTRY);
        }
        if (active.getOrDefault(ground, Set.of()).size() > rules.departmentsAtMost()) {
            return Optional.of(Verdict.TOO_MANY_DEPARTMENTS);
        }
        if (sharesAnAct(match) || picture.knowEachOther(match.departments(), ground)) {
            return Optional.of(Verdict.KNOW_EACH_OTHER);
        }
        return isWeak(match) ? Optional.of(Verdict.TOO_WEAK) : sameCoordinator(match);
    }

    private static boolean sharesAnAct(Match match) {
        Set<String> first = match.first().stream().map(Act::id).collect(Collectors.toSet());
        return match.second().stream().anyMatch(act -> first.contains(act.id()));
    }

    private boolean isWeak(Match match) {
        GroundRule rule = ruleOf(match);
        return match.strength() < rule.least()
                || finder.strength(match.first()) < rule.eachSide()
                || finder.strength(match.second()) < rule.eachSide();
    }

    private Optional<Verdict> sameCoordinator(Match match) {
        boolean same = !Collections.disjoint(
                coordinators.of(match.departments().getFirst()),
                coordinators.of(match.departments().getLast()));
        return same ? Optional.of(Verdict.SAME_COORDINATOR) : Optional.empty();
    }

    private GroundRule ruleOf(Match match) {
        return Objects.requireNonNull(rules.grounds().get(match.ground().kind()));
    }

    /** What was told before forbids. */
    private Optional<Verdict> earlier(Match match, Collection<Told> told, LocalDate today) {
        if (LocalDate.ofInstant(match.newest().at(), city).plus(rules.fresh()).isBefore(today)) {
            return Optional.of(Verdict.TOO_OLD);
        }
        Optional<Told> last =
                told.stream().filter(one -> one.key().equals(match.key())).max(Comparator.comparing(Told::on));
        return last.isPresent() ? since(last.get(), match, today) : otherwise(match, told);
    }

    private Optional<Verdict> since(Told last, Match match, LocalDate today) {
        Instant closed = last.closed();
        if (closed == null) {
            return Optional.of(Verdict.ALREADY_PROPOSED);
        }
        if (!match.hasActSince(closed)) {
            return Optional.of(Verdict.NOTHING_NEW);
        }
        boolean rests = LocalDate.ofInstant(closed, city)
                .plus(rules.restAfter(last.state()))
                .isAfter(today);
        return rests ? Optional.of(Verdict.RESTS) : Optional.empty();
    }

    /** Each side must have done something that the pair was not told about yet. */
    private static Optional<Verdict> otherwise(Match match, Collection<Told> told) {
        Set<String> known = told.stream()
                .filter(earlier -> earlier.departments().equals(match.departments()))
                .flatMap(earlier -> earlier.acts().stream())
                .collect(Collectors.toSet());
        boolean nothingNew = match.first().stream().allMatch(act -> known.contains(act.id()))
                || match.second().stream().allMatch(act -> known.contains(act.id()));
        return nothingNew ? Optional.of(Verdict.TOLD_OTHERWISE) : Optional.empty();
    }

    private static Optional<Verdict> overshadowed(Match match, List<Match> viable) {
        boolean better = viable.stream()
                .anyMatch(other -> other.departments().equals(match.departments()) && other.shares(match));
        return better ? Optional.of(Verdict.BETTER_GROUND) : Optional.empty();
    }

    private Verdict when(Match match, Quota quota, LocalDate today, boolean workingDay) {
        if (match.departments().stream()
                .anyMatch(department -> coordinators.of(department).isEmpty())) {
            return Verdict.WAITS_FOR_A_COORDINATOR;
        }
        if (!isUrgent(match)
                && !(workingDay
                        && LocalDate.ofInstant(match.newest().at(), city).isBefore(today))) {
            return Verdict.WAITS_FOR_A_WORKING_DAY;
        }
        if (!quota.allows(match.departments())) {
            return Verdict.WAITS_FOR_NEXT_MONTH;
        }
        quota.use(match.departments());
        return Verdict.PROPOSE;
    }

    private boolean isUrgent(Match match) {
        ActRule rule = rules.act(match.newest().kind());
        return match.strength() >= ruleOf(match).strong() && rule != null && rule.prompt();
    }
}
