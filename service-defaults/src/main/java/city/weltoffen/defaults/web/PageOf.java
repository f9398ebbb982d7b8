package city.weltoffen.defaults.web;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page from 0
 * @param size asked for, at most 100
 * @param total of the whole list
 */
public record PageOf<T>(List<T> items, int page, int size, long total) {

    public <R> PageOf<R> map(Function<T, R> mapping) {
        return new PageOf<>(items.stream().map(mapping).toList(), page, size, total);
    }
}
