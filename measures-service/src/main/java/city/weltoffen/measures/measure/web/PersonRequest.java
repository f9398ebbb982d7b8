package city.weltoffen.measures.measure.web;

import city.weltoffen.measures.measure.Person;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Somebody of the administration.
 *
 * @param subject as the directory of coordinators gives it
 */
record PersonRequest(
        @NotBlank @Size(max = 100) String subject,
        @NotBlank @Size(max = 200) String name) {

    Person person() {
        return new Person(subject.strip(), name.strip());
    }
}
