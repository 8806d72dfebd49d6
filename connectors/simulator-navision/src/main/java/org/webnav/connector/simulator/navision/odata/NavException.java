package org.webnav.connector.simulator.navision.odata;

import java.util.StringJoiner;
import org.webnav.connector.simulator.navision.store.Field;
import org.webnav.connector.simulator.navision.store.Row;

/** A refusal that a client sees as {@code {"error":{"code","message"}}}, with the words and codes of Business Central. */
public final class NavException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    public NavException(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public static NavException badRequest(String code, String message) {
        return new NavException(400, code, message);
    }

    /** An {@code Error()} raised by business logic. */
    public static NavException dialog(String message) {
        return badRequest("Application_DialogException", message);
    }

    /** A {@code TestField} or another field check that failed. */
    public static NavException field(String message) {
        return badRequest("Application_FieldValidationException", message);
    }

    public static NavException readOnly(String property) {
        return badRequest("BadRequest_InvalidOperation", "Control '%s' is read-only.".formatted(property));
    }

    public static NavException unknownProperty(String property, String type) {
        return badRequest(
                "BadRequest",
                "The property '%s' does not exist on type 'Microsoft.NAV.%s'. Make sure to only use property names that are defined by the type."
                        .formatted(property, type));
    }

    public static NavException notFound() {
        return new NavException(
                404,
                "Internal_RecordNotFound",
                "The record that you tried to open is not available. The page will close or show the next record.");
    }

    public static NavException noResource(String segment) {
        return new NavException(
                404, "BadRequest_ResourceNotFound", "Resource not found for the segment '%s'.".formatted(segment));
    }

    public static NavException badPath(String segment) {
        return new NavException(
                404, "BadRequest_NotFound", "Bad Request - Error in query syntax at '%s'.".formatted(segment));
    }

    public static NavException methodNotAllowed(String method, String set, String kind) {
        return new NavException(
                405,
                "BadRequest_MethodNotAllowed",
                "'%s' requests for '%s' of EdmType '%s' are not allowed within Dynamics 365 Business Central OData web services."
                        .formatted(method, set, kind));
    }

    public static NavException relation(String table, Object key) {
        return badRequest(
                "Internal_InvalidTableRelation",
                "The value (%s) cannot be found in the related table (%s).".formatted(key, table));
    }

    public static NavException relation(String field, String table, Object value, String related) {
        return badRequest(
                "Internal_InvalidTableRelation",
                "The field %s of table %s contains a value (%s) that cannot be found in the related table (%s)."
                        .formatted(field, table, value, related));
    }

    public static NavException alreadyExists(Row row) {
        StringJoiner key = new StringJoiner(",");
        for (Field field : row.table().key()) {
            key.add("%s='%s'".formatted(field.name(), row.get(field.name())));
        }
        return badRequest(
                "Internal_EntityWithSameKeyExists",
                "The record in table %s already exists. Identification fields and values: %s"
                        .formatted(row.table().name(), key));
    }
}
