package city.weltoffen.measures.measure.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.events.Money;
import city.weltoffen.measures.measure.MeasureCode;
import city.weltoffen.measures.measure.Measures;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What was spent comes from the finance system, which leads; nobody enters it here by hand. */
@RestController
@Tag(name = "measures")
class SpendingController {

    private final Measures measures;

    SpendingController(Measures measures) {
        this.measures = measures;
    }

    /** What was spent, line by line. */
    record Spending(@NotEmpty @Size(max = 2000) List<@Valid @NotNull Line> lines) {}

    /** @param amount in euros, of the whole year */
    record Line(
            @NotBlank String measure,
            @Min(1900) @Max(2200) int year,

            @NotNull @DecimalMin("0") @DecimalMax("1000000000000")
            BigDecimal amount) {}

    /** @param lines how many were taken */
    record Taken(int lines) {}

    @PostMapping("/api/measures/spending-imports")
    @Allow(Who.OFFICE)
    @Operation(
            summary = "Takes over what was spent by measure and year",
            description = "A line replaces what was known of its measure and year. With one unknown measure nothing is"
                    + " taken.")
    Taken run(@Valid @RequestBody Spending spending) {
        List<FieldProblem> unknown = IntStream.range(0, spending.lines().size())
                .filter(i -> measures.find(code(spending.lines().get(i))).isEmpty())
                .mapToObj(i -> new FieldProblem(
                        "#/lines/" + i + "/measure",
                        "unknown-value",
                        List.of(spending.lines().get(i).measure())))
                .toList();
        if (!unknown.isEmpty()) {
            throw DomainProblem.invalid(unknown);
        }
        spending.lines()
                .forEach(line -> measures.update(
                        code(line),
                        (measure, now) -> measure.papers(now).noteSpent(line.year(), Money.euros(line.amount()))));
        return new Taken(spending.lines().size());
    }

    private static MeasureCode code(Line line) {
        return new MeasureCode(line.measure());
    }
}
