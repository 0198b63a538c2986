"""InvokeModel's bodies, one file for each page of AWS's guide: JSON to a request, events to JSON."""
