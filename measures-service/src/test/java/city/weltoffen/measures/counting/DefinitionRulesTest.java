package city.weltoffen.measures.counting;

import static city.weltoffen.measures.counting.Counts.where;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.defaults.problems.FieldProblem;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DefinitionRulesTest {

    private static List<String> problems(CountDefinition definition) {
        return DefinitionRules.problems(definition, "#/counted").stream()
                .map(problem -> problem.pointer() + " " + problem.code())
                .toList();
    }

    @Test
    void takeWhatTheCatalogueKnows() {
        assertThat(problems(Counts.of(
                        Operation.SUM,
                        Grain.YEAR,
                        "participants",
                        where("tags.countries", "PL"),
                        where("activity.kind", "festival"))))
                .isEmpty();
        assertThat(problems(Counts.of(Operation.DISTINCT, Grain.YEAR, "subject")))
                .isEmpty();
        assertThat(problems(Counts.of(Operation.BALANCE, Grain.TOTAL, null))).isEmpty();
    }

    @Test
    void refuseKindsAndFieldsThatNobodyKnows() {
        CountDefinition definition = new CountDefinition(
                Operation.COUNT,
                Set.of("activity.danced"),
                Set.of(),
                null,
                List.of(where("tags.colours", "red"), where("activity.kind", "festival")),
                Grain.YEAR);

        assertThat(problems(definition))
                .containsExactlyInAnyOrder(
                        "#/counted/kinds kind-unknown",
                        "#/counted/filter/colours path-unknown",
                        "#/counted/keys/activity.kind path-unknown");
    }

    @Test
    void refuseToAddUpWhatIsNoNumber() {
        assertThat(problems(Counts.of(Operation.SUM, Grain.YEAR, "activity.kind")))
                .containsExactly("#/counted/of field-no-number");
        assertThat(problems(Counts.of(Operation.SUM, Grain.YEAR, null))).containsExactly("#/counted/of required");
        assertThat(problems(Counts.of(Operation.COUNT, Grain.YEAR, "participants")))
                .containsExactly("#/counted/of of-sum-or-distinct-only");
    }

    @Test
    void nameThePossibleFields() {
        FieldProblem problem = DefinitionRules.problems(Counts.of(Operation.DISTINCT, Grain.YEAR, "colour"), "#")
                .getFirst();

        assertThat(problem.arguments()).hasSize(2).last().asString().contains("activity.kind", "participants");
    }
}
