package org.webnav.installation.web;

import java.util.List;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * @param features what the caller expects to change, as the preview told; a difference refuses the change. Absent: no
 *     expectation
 */
public record ChangeRequest(@Size(max = 200) List<@NotNull @Size(max = 200) String> features) {}
