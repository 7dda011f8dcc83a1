"""Values that the client's tests share."""

SECRET = "s3cr3t/with+signs=and&more"
"""A client secret with every sign that forms and JSON write in another way."""
