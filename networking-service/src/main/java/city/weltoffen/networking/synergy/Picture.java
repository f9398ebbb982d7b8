package city.weltoffen.networking.synergy;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that the radar knows at one moment, with departments that ended and partners that were merged replaced by those
 * that remained. What was corrected, withdrawn, imported or became confidential is no act in it.
 */
final class Picture {

    private final List<Act> acts;
    private final Set<String> live;
    private final List<Case> cases;
    private final Set<String> concealed;
    private final Set<String> networks;
    private final Successors departments;
    private final Successors partners;

    private Picture(List<Act> acts, Set<String> live, List<Case> cases, Successors departments, Successors partners) {
        this.acts = acts;
        this.live = live;
        this.cases = cases;
        this.concealed = cases.stream().filter(Case::concealed).map(Case::id).collect(Collectors.toUnmodifiableSet());
        this.networks = cases.stream()
                .filter(Case::isMembership)
                .flatMap(found -> found.partners().stream())
                .collect(Collectors.toUnmodifiableSet());
        this.departments = departments;
        this.partners = partners;
    }

    static Picture of(
            Collection<Act> told,
            Collection<Case> known,
            Successors departments,
            Successors partners,
            SynergyRules rules) {
        List<Case> cases = known.stream()
                .map(found -> found.with(departments.all(found.departments()), partners.all(found.partners())))
                .toList();
        // Relations that are suspended or over stay what they are, but are no ground for anything new.
        Set<String> silent = cases.stream()
                .filter(found -> found.state() != null && rules.silentStates().contains(found.state()))
                .map(Case::id)
                .collect(Collectors.toUnmodifiableSet());
        List<Act> live = living(told, cases, rules).stream()
                .map(act -> act.by(departments.all(act.departments())).about(partners.all(act.partners())))
                .toList();
        return new Picture(
                live.stream().filter(act -> !silent.contains(act.subject())).toList(),
                live.stream().map(Act::id).collect(Collectors.toUnmodifiableSet()),
                cases,
                departments,
                partners);
    }

    private static List<Act> living(Collection<Act> told, List<Case> cases, SynergyRules rules) {
        Set<String> unspeakable = cases.stream()
                .filter(found -> found.concealed() || found.gone())
                .map(Case::id)
                .collect(Collectors.toUnmodifiableSet());
        Set<String> imports = imports(told, rules.mattersAtOnce());
        return corrected(told).stream()
                .filter(act -> !unspeakable.contains(act.subject()))
                .filter(act -> act.request() == null || !imports.contains(act.request()))
                .toList();
    }

    private static Set<String> imports(Collection<Act> told, int mattersAtOnce) {
        Map<String, Set<String>> matters = new HashMap<>();
        told.stream()
                .filter(act -> act.request() != null)
                .forEach(act -> matters.computeIfAbsent(Objects.requireNonNull(act.request()), none -> new HashSet<>())
                        .add(act.subject()));
        return matters.entrySet().stream()
                .filter(request -> request.getValue().size() > mattersAtOnce)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The last correction stands for what it corrects, told when that was. */
    private static List<Act> corrected(Collection<Act> told) {
        Set<String> withdrawn =
                told.stream().filter(Act::withdrawn).map(Picture::entryKey).collect(Collectors.toSet());
        Map<String, Act> replaced = new HashMap<>();
        told.stream()
                .filter(act -> act.replaces() != null)
                .forEach(act -> replaced.put(act.subject() + "/" + act.replaces(), act));
        Map<String, Act> byEntry = told.stream()
                .filter(act -> act.entry() != null && !act.withdrawn())
                .collect(Collectors.toMap(Picture::entryKey, act -> act, (one, other) -> one));
        return told.stream()
                .filter(act -> !act.withdrawn())
                .filter(act -> act.entry() == null
                        || !withdrawn.contains(entryKey(act)) && !replaced.containsKey(entryKey(act)))
                .map(act -> act.toldAt(firstTold(act, byEntry)))
                .toList();
    }

    private static Instant firstTold(Act act, Map<String, Act> byEntry) {
        Act first = act;
        Set<String> seen = new HashSet<>();
        while (first.replaces() != null && seen.add(first.id())) {
            Act corrects = byEntry.get(first.subject() + "/" + first.replaces());
            if (corrects == null) {
                break;
            }
            first = corrects;
        }
        return first.at();
    }

    private static String entryKey(Act act) {
        return act.subject() + "/" + act.entry();
    }

    List<Act> acts() {
        return acts;
    }

    /** Whether the act did take place and may be spoken of. */
    boolean holds(String act) {
        return live.contains(act);
    }

    /** Whether the matter became confidential. */
    boolean isConcealed(String subject) {
        return concealed.contains(subject);
    }

    boolean isNetwork(String partner) {
        return networks.contains(partner);
    }

    /** Whether both take part in a matter that is about it. */
    boolean knowEachOther(Collection<String> pair, Ground ground) {
        return cases.stream().anyMatch(found -> found.unites(pair) && found.concerns(ground));
    }

    Successors departments() {
        return departments;
    }

    Successors partners() {
        return partners;
    }
}
