package city.weltoffen.measures.measure;

import city.weltoffen.defaults.problems.DomainProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The papers and resolutions of a measure.
 *
 * @param counted how many there ever were; the next id
 */
public record Papers(int counted, List<Paper> papers, List<CouncilResolution> resolutions) {

    public Papers {
        papers = List.copyOf(papers);
        resolutions = List.copyOf(resolutions);
    }

    static Papers none() {
        return new Papers(0, List.of(), List.of());
    }

    Papers withPaper(String number, @Nullable String link, @Nullable String title) {
        if (papers.stream().anyMatch(paper -> paper.number().equals(number))) {
            throw DomainProblem.taken("#/number", number);
        }
        Paper added = new Paper("p" + (counted + 1), number, link, title);
        return new Papers(
                counted + 1, Stream.concat(papers.stream(), Stream.of(added)).toList(), resolutions);
    }

    Papers withResolution(String body, LocalDate on, @Nullable String number) {
        CouncilResolution added = new CouncilResolution("r" + (counted + 1), body, on, number);
        return new Papers(
                counted + 1,
                papers,
                Stream.concat(resolutions.stream(), Stream.of(added)).toList());
    }

    /** @throws DomainProblem {@code not-found} */
    Papers without(String id) {
        Papers left = new Papers(
                counted,
                papers.stream().filter(paper -> !paper.id().equals(id)).toList(),
                resolutions.stream()
                        .filter(resolution -> !resolution.id().equals(id))
                        .toList());
        if (left.equals(this)) {
            throw DomainProblem.notFound(id);
        }
        return left;
    }

    /** Without what was decided after a day. */
    Papers asOf(LocalDate day) {
        return new Papers(
                counted,
                papers,
                resolutions.stream()
                        .filter(resolution -> !resolution.on().isAfter(day))
                        .toList());
    }

    /** What it is called in the history. */
    String nameOf(String id) {
        return Stream.concat(
                        papers.stream().filter(paper -> paper.id().equals(id)).map(Paper::number),
                        resolutions.stream()
                                .filter(resolution -> resolution.id().equals(id))
                                .map(resolution -> resolution.body() + ", " + resolution.on()))
                .findFirst()
                .orElse(id);
    }
}
