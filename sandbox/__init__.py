"""A local BYOC service to try, demonstrate and test against."""
