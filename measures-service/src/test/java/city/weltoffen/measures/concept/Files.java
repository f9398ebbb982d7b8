package city.weltoffen.measures.concept;

import city.weltoffen.defaults.directory.DepartmentEntry;
import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.succession.NamedDepartments;
import city.weltoffen.events.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.unit.DataSize;

/** Files of concepts, and a reader of them for a city that knows the department {@code kultur}. */
public final class Files {

    /** A second, small city. */
    public static final String LITTLETON = """
        id: littleton
        title: { de: Kleinstadt in der Welt, en: Littleton in the world }
        adopted: 2024-05-17
        goals:
          - { id: peace, title: { de: Frieden, en: Peace } }
        fields:
          - id: F
            title: Begegnung
            measures:
              - code: F-1
                title: { de: Schüleraustausch, en: School exchange }
                description: Jedes Jahr eine Klasse
                goals: [peace]
                urgency: later
                responsible: kultur
                period: { begins: 2025-01-01, ends: 2029-12-31 }
                sub-measures:
                  - { code: F-1-a, title: Partnerschule finden }
                indicators:
                  - id: pupils
                    title: Schüler
                    unit: Personen
                    better: up
                    baseline: { year: 2024, value: 0 }
                    targets: { 2026: 20, 2027: 22.5 }
                    counted:
                      operation: sum
                      kinds: [activity.held]
                      of: participants
                      filter: { themes: [youth] }
                      keys: { activity.kind: [youth-encounter] }
        """;

    private Files() {}

    static ConceptReader reader(DataSize largest) {
        Directory directory = new Directory() {
            @Override
            public Optional<DepartmentEntry> department(String slug) {
                return slug.equals("kultur")
                        ? Optional.of(new DepartmentEntry(slug, new LocalizedText(slug, slug)))
                        : Optional.empty();
            }

            @Override
            public Set<String> departmentsFor(Collection<String> themes) {
                return Set.of();
            }

            @Override
            public Set<String> coordinatedBy(String subject) {
                return Set.of();
            }

            @Override
            public boolean isDeputising(String subject, Collection<String> departments) {
                return false;
            }

            @Override
            public Set<String> coordinatorsOf(String department) {
                return Set.of();
            }
        };
        return new ConceptReader(
                new NamedDepartments(directory, () -> List.of()),
                new ConceptSettings(new ClassPathResource("none"), largest));
    }

    public static ConceptFile read(String text) {
        return reader(DataSize.ofMegabytes(1)).read(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String hannover() {
        try {
            return new ClassPathResource("concept/hannover.yml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
