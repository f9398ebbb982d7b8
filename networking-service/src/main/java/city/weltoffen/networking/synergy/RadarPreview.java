package city.weltoffen.networking.synergy;

import city.weltoffen.defaults.directory.DepartmentEntry;
import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.events.LocalizedText;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the radar would do at this moment, and why not, for whoever minds its rules. */
@Component
public class RadarPreview {

    private static final int SHOWN = 3;

    private final RadarScreen screen;
    private final GroundNames names;
    private final Directory directory;

    RadarPreview(RadarScreen screen, GroundNames names, Directory directory) {
        this.screen = screen;
        this.names = names;
        this.directory = directory;
    }

    /** A department by slug and name. */
    public record NamedDepartment(String department, LocalizedText name) {}

    /** One pair with what it has in common. */
    public record Line(
            GroundKind kind,
            LocalizedText label,
            List<NamedDepartment> departments,
            int strength,
            Verdict verdict,
            List<Reason> reasons) {}

    /** The best first. */
    public List<Line> lines() {
        return screen.look().verdicts().entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Line line(Match match, Verdict verdict) {
        return new Line(
                match.ground().kind(),
                names.of(match.ground()),
                match.departments().stream().map(this::name).toList(),
                match.strength(),
                verdict,
                Stream.of(match.first(), match.second())
                        .flatMap(acts -> acts.stream().limit(SHOWN))
                        .map(act -> Reason.of(act, ""))
                        .toList());
    }

    private NamedDepartment name(String department) {
        return new NamedDepartment(
                department,
                directory
                        .department(department)
                        .map(DepartmentEntry::name)
                        .orElseGet(() -> new LocalizedText(department, department)));
    }
}
