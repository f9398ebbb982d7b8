package city.weltoffen.networking.department;

/** A department that a split brings about; its profile begins as that of the one that was split. */
public record NewDepartment(String slug, Naming named) {}
