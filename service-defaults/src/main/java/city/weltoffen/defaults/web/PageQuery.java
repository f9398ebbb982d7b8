package city.weltoffen.defaults.web;

import city.weltoffen.defaults.problems.DomainProblem;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/**
 * Which page of a list is asked for.
 *
 * @param page from 0, at most 100,000
 * @param size 1 to 100, 20 by default
 * @param sort a field, or a field with {@code ,asc} or {@code ,desc}
 */
public record PageQuery(
        @Parameter(description = "Page, from 0") @Min(0) @Max(100_000) @Nullable
        Integer page,

        @Parameter(description = "Entries per page, 20 by default") @Min(1) @Max(100) @Nullable
        Integer size,

        @Parameter(description = "Field, optionally with ,asc or ,desc") @Nullable
        String sort) {

    public int pageNumber() {
        return page == null ? 0 : page;
    }

    public int pageSize() {
        return size == null ? 20 : size;
    }

    public long offset() {
        return (long) pageNumber() * pageSize();
    }

    /**
     * The order asked for, or the one given.
     *
     * @throws DomainProblem when the field is none of those possible
     */
    public Sort sortBy(Set<String> possible, Sort otherwise) {
        if (sort == null || sort.isBlank()) {
            return otherwise;
        }
        String[] parts = sort.split(",", 2);
        String direction = parts.length == 2 ? parts[1].strip() : "asc";
        if (!possible.contains(parts[0]) || !Set.of("asc", "desc").contains(direction)) {
            throw DomainProblem.invalid("#/sort", "sort-unknown", sort, String.join(", ", new TreeSet<>(possible)));
        }
        return Sort.by(Sort.Direction.fromString(direction), parts[0]);
    }

    /**
     * For a list that has one order only.
     *
     * @throws DomainProblem when another one is asked for
     */
    public PageQuery inFixedOrder() {
        sortBy(Set.of(), Sort.unsorted());
        return this;
    }

    /** The part of a complete list that is this page. */
    public <T> PageOf<T> of(List<T> all) {
        List<T> items = all.stream().skip(offset()).limit(pageSize()).toList();
        return of(items, all.size());
    }

    public <T> PageOf<T> of(List<T> items, long total) {
        return new PageOf<>(items, pageNumber(), pageSize(), total);
    }
}
