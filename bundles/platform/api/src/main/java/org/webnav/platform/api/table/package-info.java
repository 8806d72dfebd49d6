/** Tables in files: CSV as in RFC 4180 and Office Open XML workbooks, read and written row by row. */
@org.osgi.annotation.versioning.Version("1.0.0")
@org.osgi.annotation.bundle.Export
package org.webnav.platform.api.table;
