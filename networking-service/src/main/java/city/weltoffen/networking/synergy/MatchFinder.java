package city.weltoffen.networking.synergy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds all pairs of departments with a common ground within the window, however weak. */
final class MatchFinder {

    private final SynergyRules rules;

    MatchFinder(SynergyRules rules) {
        this.rules = rules;
    }

    List<Match> find(Picture picture, LocalDate today) {
        Map<Ground, Map<String, List<Act>>> active = new HashMap<>();
        LocalDate from = today.minus(rules.window());
        LocalDate to = today.plus(rules.window());
        picture.acts().stream()
                .filter(act -> !act.day().isBefore(from) && !act.day().isAfter(to))
                .forEach(act -> grounds(act, picture).forEach(ground -> add(act, active, ground)));
        return active.entrySet().stream()
                .flatMap(ground -> pairs(ground.getKey(), new TreeMap<>(ground.getValue())))
                .sorted(Match.BEST)
                .toList();
    }

    private void add(Act act, Map<Ground, Map<String, List<Act>>> active, Ground ground) {
        Map<String, List<Act>> sides = active.computeIfAbsent(ground, none -> new HashMap<>());
        act.departments().stream()
                .filter(department -> !rules.office().contains(department))
                .forEach(department -> sides.computeIfAbsent(department, none -> new ArrayList<>())
                        .add(act));
    }

    private Stream<Ground> grounds(Act act, Picture picture) {
        Stream<Ground> partners =
                act.partners().stream().map(partner -> Ground.partner(partner, picture.isNetwork(partner)));
        Stream<Ground> calls = act.calls().stream().map(Ground::call);
        Stream<Ground> themes = act.themes().size() > rules.themesAtMost()
                ? Stream.empty()
                : act.themes().stream()
                        .flatMap(theme -> act.countries().stream().map(country -> Ground.theme(theme, country)));
        return Stream.of(partners, calls, themes)
                .flatMap(found -> found)
                .filter(ground -> rules.grounds().containsKey(ground.kind()))
                .filter(ground -> ruleOf(act)
                        .filter(rule -> rule.grounds().contains(ground.kind()))
                        .isPresent());
    }

    private Optional<ActRule> ruleOf(Act act) {
        return Optional.ofNullable(rules.act(act.kind()));
    }

    private Stream<Match> pairs(Ground ground, TreeMap<String, List<Act>> sides) {
        return sides.entrySet().stream()
                .flatMap(one -> sides.tailMap(one.getKey(), false).entrySet().stream()
                        .map(other -> match(ground, one.getKey(), one.getValue(), other.getKey(), other.getValue())));
    }

    private Match match(Ground ground, String one, List<Act> first, String other, List<Act> second) {
        return new Match(ground, List.of(one, other), first, second, strength(first) + strength(second));
    }

    /** Of one side; many acts in one matter, and many in all, add up to so much at most. */
    int strength(List<Act> acts) {
        Map<String, Integer> byMatter = new HashMap<>();
        acts.forEach(act ->
                byMatter.merge(act.subject(), ruleOf(act).map(ActRule::weight).orElse(0), Integer::sum));
        int all = byMatter.values().stream()
                .mapToInt(weight -> Math.min(weight, rules.matterAtMost()))
                .sum();
        return Math.min(all, rules.sideAtMost());
    }
}
