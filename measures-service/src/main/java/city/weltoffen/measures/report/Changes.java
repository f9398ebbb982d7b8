package city.weltoffen.measures.report;

import city.weltoffen.events.Money;
import city.weltoffen.measures.measure.Reason;
import city.weltoffen.measures.snapshot.FrozenIndicator;
import city.weltoffen.measures.snapshot.FrozenMeasure;
import city.weltoffen.measures.snapshot.FrozenMeasure.FrozenMilestone;
import city.weltoffen.measures.snapshot.FrozenMeasure.FrozenPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** What is different of a measure between two reports. */
final class Changes {

    /** What brings a measure further; the other changes are about plans only. */
    private static final Set<String> PROGRESS = Set.of(
            "measure-new",
            "phase-changed",
            "milestone-reached",
            "part-changed",
            "indicator-changed",
            "indicator-new",
            "spent",
            "paper-new",
            "resolution-new");

    private final FrozenMeasure before;
    private final FrozenMeasure now;
    private final List<Reason> found = new ArrayList<>();

    private Changes(FrozenMeasure before, FrozenMeasure now) {
        this.before = before;
        this.now = now;
    }

    static List<Reason> between(FrozenMeasure before, FrozenMeasure now) {
        Changes changes = new Changes(before, now);
        changes.standing();
        changes.milestones();
        now.subMeasures().forEach(changes::part);
        now.indicators().forEach(changes::indicator);
        now.spent().forEach(changes::spent);
        changes.papers();
        return List.copyOf(changes.found);
    }

    static List<Reason> ofNew() {
        return List.of(new Reason("measure-new", Map.of()));
    }

    static boolean areProgress(List<Reason> changes) {
        return changes.stream().map(Reason::code).anyMatch(PROGRESS::contains);
    }

    private void standing() {
        if (before.phase() != now.phase()) {
            add(
                    "phase-changed",
                    "from",
                    before.phase().name(),
                    "to",
                    now.phase().name());
        }
        if (before.status() != now.status()) {
            add(
                    "status-changed",
                    "from",
                    before.status().name(),
                    "to",
                    now.status().name());
        }
    }

    private void milestones() {
        now.milestones()
                .forEach(milestone -> before.milestone(milestone.id())
                        .ifPresentOrElse(earlier -> milestone(earlier, milestone), () -> newMilestone(milestone)));
        before.milestones().stream()
                .filter(earlier -> now.milestone(earlier.id()).isEmpty())
                .forEach(earlier -> add("milestone-removed", "milestone", earlier.id()));
    }

    private void milestone(FrozenMilestone earlier, FrozenMilestone milestone) {
        if (earlier.completedOn() == null && milestone.completedOn() != null) {
            reached(milestone);
        } else if (earlier.completedOn() != null && milestone.completedOn() == null) {
            add("milestone-reopened", "milestone", milestone.id());
        } else if (!earlier.due().equals(milestone.due())) {
            add(
                    "milestone-moved",
                    "from",
                    earlier.due().toString(),
                    "milestone",
                    milestone.id(),
                    "to",
                    milestone.due().toString());
        }
    }

    private void newMilestone(FrozenMilestone milestone) {
        if (milestone.completedOn() == null) {
            add("milestone-new", "due", milestone.due().toString(), "milestone", milestone.id());
        } else {
            reached(milestone);
        }
    }

    private void reached(FrozenMilestone milestone) {
        add("milestone-reached", "milestone", milestone.id(), "on", String.valueOf(milestone.completedOn()));
    }

    private void part(FrozenPart part) {
        FrozenPart earlier = before.subMeasures().stream()
                .filter(known -> known.code().equals(part.code()))
                .findFirst()
                .orElse(null);
        if (part.phase() != null && (earlier == null || earlier.phase() != part.phase())) {
            add("part-changed", "subMeasure", part.code(), "to", part.phase().name());
        }
    }

    private void indicator(FrozenIndicator indicator) {
        FrozenIndicator.FrozenValue last = indicator.last().orElse(null);
        FrozenIndicator.FrozenValue earlier =
                before.indicator(indicator.id()).flatMap(FrozenIndicator::last).orElse(null);
        if (last == null) {
            return;
        }
        String value = last.value().toPlainString();
        if (earlier == null) {
            add("indicator-new", "indicator", indicator.id(), "period", last.period(), "to", value);
        } else if (!earlier.period().equals(last.period()) || earlier.value().compareTo(last.value()) != 0) {
            add(
                    "indicator-changed",
                    "from",
                    earlier.value().toPlainString(),
                    "indicator",
                    indicator.id(),
                    "period",
                    last.period(),
                    "to",
                    value);
        }
    }

    private void spent(Integer year, Money amount) {
        if (!Objects.equals(before.spent().get(year), amount)) {
            add("spent", "amount", amount.amount().toPlainString() + " " + amount.currency(), "year", year.toString());
        }
    }

    private void papers() {
        now.papers().stream()
                .filter(paper -> !before.papers().contains(paper))
                .forEach(paper -> add("paper-new", "number", paper.number()));
        now.resolutions().stream()
                .filter(resolution -> !before.resolutions().contains(resolution))
                .forEach(resolution -> add(
                        "resolution-new",
                        "body",
                        resolution.body(),
                        "on",
                        resolution.on().toString()));
    }

    /** @param params names and values in turn */
    private void add(String code, String... params) {
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < params.length; i += 2) {
            values.put(params[i], params[i + 1]);
        }
        found.add(new Reason(code, values));
    }
}
