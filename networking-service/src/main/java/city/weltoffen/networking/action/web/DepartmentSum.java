package city.weltoffen.networking.action.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.action.ActionEntry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many action items a department has; there are no such sums of persons. */
record DepartmentSum(String department, LocalizedText name, long open, long overdue) {

    /** Those with the most overdue ones first. */
    static List<DepartmentSum> of(List<ActionEntry> open, LocalDate today) {
        Map<String, List<ActionEntry>> byDepartment = open.stream()
                .collect(Collectors.groupingBy(entry -> entry.responsible().department()));
        return byDepartment.entrySet().stream()
                .map(group -> new DepartmentSum(
                        group.getKey(),
                        group.getValue().getLast().responsible().departmentName(),
                        group.getValue().size(),
                        group.getValue().stream()
                                .filter(entry -> entry.isOverdue(today))
                                .count()))
                .sorted(Comparator.comparing(DepartmentSum::overdue)
                        .thenComparing(DepartmentSum::open)
                        .reversed()
                        .thenComparing(DepartmentSum::department))
                .toList();
    }
}
